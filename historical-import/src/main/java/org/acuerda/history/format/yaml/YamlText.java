package org.acuerda.history.format.yaml;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Writer of YAML as people write histories: plain where that reads back as the same text, quoted only where it does not. */
public final class YamlText {

    /** Words for what the record does not say. */
    public static final String NOT_ON_RECORD = "no consta";

    private static final int WIDTH = 120;
    private static final int LONG = 90;

    /** White space that a block would change. */
    private static final Pattern NOT_IN_A_BLOCK = Pattern.compile("(?s)\\s.*|.*\\s|.*\\t.*|.* \\n.*|.*\\n .*|.* {2}.*");

    private static final Resolver TYPES = new Resolver();

    /** Types whose plain words no program would read as text. */
    private static final Set<Tag> NO_TEXT = Set.of(Tag.NULL, Tag.MERGE);

    private YamlText() {}

    /** A value of any words; only quotes tell the words {@code no consta} from what is not on record. */
    public static Node value(String text) {
        if (text.equals(NOT_ON_RECORD) || NO_TEXT.contains(TYPES.resolve(NodeId.scalar, text, true))) {
            return scalar(Tag.STR, text, ScalarStyle.SINGLE_QUOTED);
        }
        boolean block = !NOT_IN_A_BLOCK.matcher(text).matches();
        if (text.indexOf('\n') >= 0) {
            return scalar(Tag.STR, text, block ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED);
        }
        return block && text.length() > LONG ? scalar(Tag.STR, text, ScalarStyle.FOLDED) : word(text);
    }

    /** The value where the record is silent. */
    public static Node notOnRecord() {
        return word(NOT_ON_RECORD);
    }

    /** Fields by name, in their order. */
    public static Node row(Map<String, Node> fields) {
        List<NodeTuple> tuples = new ArrayList<>();
        fields.forEach((name, content) -> tuples.add(new NodeTuple(word(name), content)));
        return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }

    /** Elements one below the other. */
    public static Node list(List<Node> elements) {
        return new SequenceNode(Tag.SEQ, elements, elements.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    /** The text of a whole file. */
    public static String of(Node root) {
        DumperOptions options = new DumperOptions();
        options.setWidth(WIDTH);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        StringWriter text = new StringWriter();
        new Yaml(options).serialize(root, text);
        return text.toString();
    }

    /** Every value is read as text, so that numbers, days and {@code no} need no quotes. */
    private static Node word(String text) {
        return scalar(TYPES.resolve(NodeId.scalar, text, true), text, ScalarStyle.PLAIN);
    }

    private static Node scalar(Tag tag, String text, ScalarStyle style) {
        return new ScalarNode(tag, text, null, null, style);
    }
}
