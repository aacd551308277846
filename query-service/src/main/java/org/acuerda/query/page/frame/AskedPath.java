package org.acuerda.query.page.frame;

import java.util.HashMap;
import java.util.Map;
import org.acuerda.query.membership.Room;
import org.acuerda.query.naming.AddressBook;

/**
 * Value: a path of an address as its subjects are addressed now.
 *
 * @param text the path with their newest names
 * @param variables of the path, with their identifiers in place of their names
 */
record AskedPath(String text, Map<String, String> variables) {

    AskedPath {
        variables = Map.copyOf(variables);
    }

    /**
     * @param asked the path within its room, as it was sent
     * @param variables parts of the path, alone or before an extension
     * @param room in which a name is looked up
     */
    static AskedPath of(String asked, Map<String, String> variables, Room room, AddressBook addresses) {
        String[] parts = asked.split("/", -1);
        Map<String, String> meant = new HashMap<>(variables);
        for (int part = 1; part < parts.length; part++) {
            for (Map.Entry<String, String> variable : variables.entrySet()) {
                String name = variable.getValue();
                if (parts[part].equals(name) || parts[part].startsWith(name + ".")) {
                    String id = addresses.idOf(parts[part - 1], name, room);
                    meant.put(variable.getKey(), id);
                    parts[part] = addresses.nameOf(parts[part - 1], id) + parts[part].substring(name.length());
                    break;
                }
            }
        }
        return new AskedPath(String.join("/", parts), meant);
    }
}
