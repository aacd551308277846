package org.acuerda.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Test of the files that are taken and refused, made as common programs and as hostile ones make them. */
class EvidenceInspectionTest {

    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(32));
    private static final String MACROS = "application/vnd.ms-office.vbaProject";
    private static final String MS_KINDS = "http://schemas.microsoft.com/office/2006/relationships/";
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    private final Path folder;

    private final EvidenceInspection inspection = new EvidenceInspection();

    EvidenceInspectionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A document as a program writes it, under the extension of its type. */
    record Format(String extension, Supplier<Parts> parts) {

        @Override
        public String toString() {
            return extension;
        }
    }

    static Stream<Format> office() {
        return Stream.of(
                new Format("docx", Parts::docx), new Format("xlsx", Parts::xlsx), new Format("pptx", Parts::pptx));
    }

    static Stream<Format> openDocument() {
        return Stream.of(
                new Format("odt", () -> Parts.odf("text")),
                new Format("ods", () -> Parts.odf("spreadsheet")),
                new Format("odp", () -> Parts.odf("presentation")));
    }

    static Stream<Format> packages() {
        return Stream.concat(office(), openDocument());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void takesAPackageHoweverItWasWritten(Format format) {
        assertTaken(format, parts(format).streamed());
        assertTaken(format, parts(format).stored());
        assertTaken(
                format,
                parts(format)
                        .with(folderOfMedia(format) + "oficio 12..png", PNG)
                        .streamed());
        assertTaken(
                format,
                parts(format).with(folderOfMedia(format) + "Señal ñ.png", PNG).inLatin1());
        assertTaken(
                format,
                parts(format).with(folderOfMedia(format) + "Señal ñ.png", PNG).streamed());
    }

    @ParameterizedTest
    @MethodSource("office")
    void takesWhatOfficeDocumentsHaveAndNoProgramRuns(Format format) {
        assertTaken(
                format,
                parts(format)
                        .with("customXml/item1.xml", "<datos/>")
                        .with("word/media/image1.emf", "EMF ")
                        .declaringAll("emf", "image/x-emf")
                        .with("xl/printerSettings/printerSettings1.bin", "PRINTER-")
                        .declaringAll("bin", Parts.OPEN + "spreadsheetml.printerSettings")
                        .with("xl/charts/style1.xml", "<style/>")
                        .declaring("xl/charts/style1.xml", "application/vnd.ms-office.chartstyle+xml")
                        .leadingTo("hyperlink", "https://www.example.mx/convocatoria?id=1&amp;b=2")
                        .leadingTo("hyperlink", "mailto:ana@example.mx")
                        .leadingTo("image", "https://www.example.mx/logo.png")
                        .leadingTo("externalLinkPath", "file:///C:/Users/Ana/Libro%202.xlsx")
                        .leadingTo("attachedTemplate", "file:///C:\\Users\\Ana\\Plantillas\\Oficio%20nuevo.dotx")
                        .streamed());
        assertTaken(
                format,
                parts(format)
                        .with("word/embeddings/Hoja.xlsx", Parts.xlsx().streamed())
                        .declaringAll("xlsx", Parts.OPEN + "spreadsheetml.sheet")
                        .related(Parts.KINDS + "package", "embeddings/Hoja.xlsx")
                        .streamed());
    }

    @Test
    void takesFieldsAndSlidesThatRunNothing() throws IOException {
        assertTaken("docx", field("<w:r><w:instrText> PAGE </w:instrText></w:r>"));
        assertTaken("docx", field("<w:r><w:instrText> DDESPACHO </w:instrText></w:r>"));
        assertTaken(
                "pptx",
                Parts.pptx()
                        .with("ppt/slides/slide1.xml", "<a action=\"ppaction://hlinkshowjump?jump=nextslide\"/>")
                        .declaring("ppt/slides/slide1.xml", Parts.OPEN + "presentationml.slide+xml")
                        .streamed());
        assertTaken(
                "odp",
                Parts.odf("presentation")
                        .with("content.xml", "<o:a xmlns:o='o'><o:event-listener o:action='next-page'/></o:a>")
                        .with("Object 1/content.xml", "<o:chart xmlns:o='o' xmlns:x='x' x:href='../hoja.ods'/>")
                        .with("ObjectReplacements/Object 1", "VCLMTF  ")
                        .with("Configurations2/accelerator/current.xml", "")
                        .with("meta.xml", "<m:template xmlns:m='m' m:href='../../Plantillas/Oficio'/>")
                        .streamed());
    }

    static Stream<Arguments> dangerousOffice() {
        return office().flatMap(format -> Stream.of(
                dangerous(
                        format,
                        "macros of their usual name",
                        parts -> parts.with("word/vbaProject.bin", COMPOUND).declaring("word/vbaProject.bin", MACROS),
                        "ACTIVE"),
                dangerous(format, "macros in other letters", parts -> parts.with("word/VBAProject.bin", "x"), "ACTIVE"),
                dangerous(
                        format,
                        "main part with macros",
                        parts -> parts.declaring(
                                        "word/otro.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")
                                .with("word/otro.xml", "<a/>"),
                        "ACTIVE"),
                dangerous(
                        format,
                        "relationship to macros",
                        parts -> parts.related(MS_KINDS + "vbaProject", "a.xml"),
                        "ACTIVE"),
                dangerous(
                        format,
                        "sheet of macros",
                        parts -> parts.with("xl/m.xml", "<a/>")
                                .declaring("xl/m.xml", "application/vnd.ms-excel.macrosheet+xml"),
                        "ACTIVE"),
                dangerous(
                        format,
                        "control",
                        parts -> parts.with("word/activeX1.xml", "<a/>")
                                .declaring("word/activeX1.xml", "application/vnd.ms-office.activeX+xml"),
                        "ACTIVE"),
                dangerous(
                        format,
                        "page of the web",
                        parts -> parts.with("word/afchunk.htm", "<script/>").declaringAll("htm", "text/html"),
                        "ACTIVE"),
                dangerous(
                        format,
                        "script as target",
                        parts -> parts.leadingTo("hyperlink", "javascript:alert(1)"),
                        "ACTIVE"),
                dangerous(
                        format,
                        "object",
                        parts -> parts.with("word/embeddings/o.bin", "x").declaringAll("bin", Parts.OPEN + "oleObject"),
                        "EMBEDDED"),
                dangerous(format, "object as picture", parts -> parts.with("word/media/i.png", COMPOUND), "EMBEDDED"),
                dangerous(format, "part without a type", parts -> parts.with("word/a.dat", "x"), "EMBEDDED"),
                dangerous(
                        format,
                        "program",
                        parts -> parts.with("a.exe", "MZ").declaringAll("exe", "application/octet-stream"),
                        "EMBEDDED"),
                dangerous(
                        format,
                        "package inside that is no document",
                        parts -> parts.with("word/media/i.png", zipped("a.txt")),
                        "EMBEDDED"),
                dangerous(
                        format,
                        "macros inside a document inside",
                        parts -> parts.with(
                                        "word/embeddings/a.xlsx",
                                        Parts.xlsx()
                                                .with("xl/x.bin", "x")
                                                .declaringAll("bin", MACROS)
                                                .streamed())
                                .declaringAll("xlsx", Parts.OPEN + "spreadsheetml.sheet"),
                        "ACTIVE"),
                dangerous(
                        format,
                        "template from the web",
                        parts -> parts.leadingTo("attachedTemplate", "https://example.org/a.dotm"),
                        "EXTERNAL"),
                dangerous(
                        format,
                        "template from a share",
                        parts -> parts.leadingTo("attachedTemplate", "file:///\\\\example.org\\a\\a.dotm"),
                        "EXTERNAL"),
                dangerous(
                        format,
                        "template by its escaped address",
                        parts -> parts.leadingTo("attachedTemplate", "%5c%5cexample.org%5ca.dotm"),
                        "EXTERNAL"),
                dangerous(
                        format,
                        "picture from a share",
                        parts -> parts.leadingTo("image", "\\\\example.org\\a.png"),
                        "EXTERNAL"),
                dangerous(
                        format,
                        "linked object",
                        parts -> parts.leadingTo("oleObject", "https://example.org/a"),
                        "EMBEDDED"),
                dangerous(format, "frame", parts -> parts.leadingTo("frame", "https://example.org/a"), "EMBEDDED"),
                dangerous(
                        format,
                        "relationships in other letters",
                        parts -> parts.with(
                                        "WORD/_RELS/X.RELS",
                                        "<r><Relationship Type='a/attachedTemplate' Target='http://a' TargetMode='External'/></r>")
                                .declaring("WORD/_RELS/X.RELS", "application/xml"),
                        "EXTERNAL"),
                dangerous(
                        format,
                        "entities",
                        parts -> parts.with("customXml/i.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
                        "UNSAFE"),
                dangerous(format, "path that leads out", parts -> parts.with("word/../../x.png", PNG), "UNSAFE"),
                dangerous(format, "path from the root", parts -> parts.with("/etc/x.png", PNG), "UNSAFE"),
                dangerous(
                        format,
                        "two names for one",
                        parts -> parts.with("customXml/A.xml", "<a/>").with("customXml/a.xml", "<a/>"),
                        "UNSAFE")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("dangerousOffice")
    void refusesWhatAnOfficeProgramWouldRunOrLoad(Format format, String sense, byte[] content, String code) {
        assertRefused(format, content, code);
    }

    /** Letters, paths and names do not matter: neither for what is dangerous nor for what is not. */
    @ParameterizedTest
    @MethodSource("office")
    void judgesPartsByTheirTypeUnderAnyName(Format format) {
        Random random = new Random(20_261_130);
        for (int round = 0; round < 60; round++) {
            String name = randomName(random);

            assertRefused(
                    format,
                    parts(format).with(name, "x").declaring(name, MACROS).streamed(),
                    "ACTIVE");
            assertRefused(format, parts(format).with(name + ".png", COMPOUND).streamed(), "EMBEDDED");
            assertTaken(format, parts(format).with(name + ".PNG", PNG).streamed());
        }
    }

    @Test
    void refusesProgramsInFieldsSheetsAndSlides() throws IOException {
        assertRefused(
                "docx",
                field("<w:r><w:instrText> dde</w:instrText></w:r><w:r><w:instrText>auto c:\\a"
                        + "</w:instrText></w:r>"),
                "ACTIVE");
        assertRefused("docx", field("<w:fldSimple w:instr='DDE excel'/>"), "ACTIVE");
        assertRefused(
                "xlsx",
                Parts.xlsx()
                        .with(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><ddeLink ddeService='cmd'/></externalLink>")
                        .declaring("xl/externalLinks/externalLink1.xml", Parts.OPEN + "spreadsheetml.externalLink+xml")
                        .streamed(),
                "ACTIVE");
        assertRefused(
                "pptx",
                Parts.pptx()
                        .with("ppt/slides/slide1.xml", "<a action=\"ppaction://program\"/>")
                        .declaring("ppt/slides/slide1.xml", Parts.OPEN + "presentationml.slide+xml")
                        .streamed(),
                "ACTIVE");
    }

    static Stream<Arguments> dangerousOpenDocument() {
        return openDocument()
                .flatMap(format -> Stream.of(
                        dangerous(format, "macros", parts -> parts.with("Basic/Standard/M.xml", "<a/>"), "ACTIVE"),
                        dangerous(
                                format,
                                "macros in other letters",
                                parts -> parts.with("BASIC/Standard/M.xml", "<a/>"),
                                "ACTIVE"),
                        dangerous(format, "script", parts -> parts.with("Scripts/python/a.py", "x"), "ACTIVE"),
                        dangerous(format, "program", parts -> parts.with("Otros/a.exe", "MZ"), "EMBEDDED"),
                        dangerous(format, "object", parts -> parts.with("Object 1", COMPOUND), "EMBEDDED"),
                        dangerous(
                                format,
                                "object as picture",
                                parts -> parts.with("Pictures/a.png", COMPOUND),
                                "EMBEDDED"),
                        dangerous(
                                format,
                                "package inside",
                                parts -> parts.with("Pictures/a.png", zipped("a.txt")),
                                "EMBEDDED"),
                        dangerous(
                                format,
                                "call of a macro",
                                parts -> parts.with(
                                        "content.xml",
                                        "<o:a xmlns:o='o'><o:event-listener o:href='vnd.sun.star.script:a'/></o:a>"),
                                "ACTIVE"),
                        dangerous(
                                format,
                                "link to a macro",
                                parts -> parts.with(
                                        "content.xml",
                                        "<o:a xmlns:o='o' o:href='vnd.sun.star.script:a?language=Basic'/>"),
                                "ACTIVE"),
                        dangerous(
                                format,
                                "action that runs",
                                parts -> parts.with(
                                        "content.xml", "<o:a xmlns:o='o'><o:event-listener o:action='execute'/></o:a>"),
                                "ACTIVE"),
                        dangerous(
                                format,
                                "link that starts a program",
                                parts -> parts.with("Object 1/content.xml", "<o:dde-source xmlns:o='o'/>"),
                                "ACTIVE"),
                        dangerous(
                                format,
                                "applet",
                                parts -> parts.with("content.xml", "<o:applet xmlns:o='o'/>"),
                                "ACTIVE"),
                        dangerous(
                                format,
                                "frame",
                                parts -> parts.with("styles.xml", "<o:floating-frame xmlns:o='o'/>"),
                                "EMBEDDED"),
                        dangerous(
                                format,
                                "template from the web",
                                parts -> parts.with(
                                        "meta.xml", "<o:template xmlns:o='o' o:href='https://example.org/a.ott'/>"),
                                "EXTERNAL"),
                        dangerous(
                                format,
                                "other document that takes its place",
                                parts -> parts.with(
                                        "meta.xml", "<o:auto-reload xmlns:o='o' o:href='https://example.org/'/>"),
                                "EXTERNAL"),
                        dangerous(
                                format,
                                "password",
                                parts -> parts.with(
                                        "META-INF/manifest.xml", "<o:a xmlns:o='o'><o:encryption-data/></o:a>"),
                                "ENCRYPTED"),
                        dangerous(
                                format,
                                "path that leads out",
                                parts -> parts.with("Pictures/../../a.png", PNG),
                                "UNSAFE")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("dangerousOpenDocument")
    void refusesWhatAnOpenDocumentProgramWouldRunOrLoad(Format format, String sense, byte[] content, String code) {
        assertRefused(format, content, code);
    }

    @ParameterizedTest
    @MethodSource("openDocument")
    void takesNoPartOfAnyOtherName(Format format) {
        Random random = new Random(20_261_130);
        for (int round = 0; round < 60; round++) {
            byte[] content = parts(format).with("Q" + randomName(random), "x").streamed();

            assertThatExceptionOfType(EvidenceRejected.class)
                    .isThrownBy(() -> typeOf("a." + format.extension(), content));
        }
    }

    /** An office program reads the directory at the end, others read from the beginning: both must find the same. */
    @ParameterizedTest
    @MethodSource("packages")
    void refusesAPackageThatIsBuiltOtherwiseThanItsDirectorySays(Format format) {
        byte[] whole = parts(format).stored();
        int second = indexOf(whole, new byte[] {'P', 'K', 3, 4}, 10);
        int directory = indexOf(whole, new byte[] {'P', 'K', 1, 2}, 0);

        assertRefused(format, inserted(whole, second, new byte[] {0, 0, 0, 0}), "UNSAFE");
        assertRefused(format, inserted(whole, second, localEntry(whole, second)), "UNSAFE");
        assertRefused(format, inserted(whole, directory, localEntry(whole, second)), "UNSAFE");
        assertRefused(format, inserted(whole, directory, new byte[7]), "UNSAFE");
        assertRefused(format, changed(whole, second + 30, (byte) '~'), "UNSAFE");
        assertRefused(format, changed(whole, second + 22, (byte) 1), "UNSAFE");
        assertRefused(format, changed(whole, directory + 8, (byte) 1), "ENCRYPTED");
        assertRefused(format, Arrays.copyOf(whole, whole.length - 5), "DAMAGED");
        assertRefused(format, Arrays.copyOf(whole, whole.length / 2), "DAMAGED");
        assertRefused(format, inserted(whole, whole.length, new byte[] {1}), "DAMAGED");
    }

    @ParameterizedTest
    @MethodSource("packages")
    void countsEmptyEntries(Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int number = 0; number < 20_000; number++) {
                zip.putNextEntry(new ZipEntry(folderOfMedia(format) + number + ".png"));
            }
        }
        assertRefused(format, bytes.toByteArray(), "UNSAFE");
    }

    @Test
    void refusesWhatGrowsBeyondMeasure() throws IOException {
        assertRefused(
                "docx",
                Parts.docx().with("word/media/a.png", new byte[210_000_000]).streamed(),
                "UNSAFE");
        assertRefused(
                "ods",
                Parts.odf("spreadsheet")
                        .with("Pictures/a.png", new byte[210_000_000])
                        .streamed(),
                "UNSAFE");
    }

    @Test
    void aZipThatIsNoDocumentIsOfNoType() throws IOException {
        assertRefused("docx", zipped("a.txt"), "TYPE_REFUSED");
        assertRefused("zip", zipped("a.txt"), "TYPE_REFUSED");
        assertRefused("odt", Parts.docx().streamed(), "NAME_MISMATCH");
    }

    @Test
    void aDocumentWithAPasswordSaysSo() throws IOException {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] content = Arrays.copyOf(COMPOUND, 4096);
        System.arraycopy(name, 0, content, 1024, name.length);

        assertRefused("docx", content, "ENCRYPTED");
    }

    @Test
    void takesAPdfAsProgramsWriteIt() throws IOException {
        assertTaken("pdf", Pdfs.ofSize(10));
        assertTaken("pdf", Pdfs.of("/OpenAction<</S/GoTo/D[3 0 R/Fit]>>"));
        assertTaken("pdf", Pdfs.of("/AcroForm<</Fields[]>>", "<</S/URI/URI(https://example.mx/JavaScript)>>"));
        assertTaken("pdf", saved(null));
        assertTaken("pdf", saved(""));
        assertTaken("pdf", inserted(Pdfs.ofSize(10), Pdfs.ofSize(10).length, "\n\n".getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<Arguments> dangerousPdfs() {
        String script = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
        return Stream.of(
                arguments("script at the opening", Pdfs.of("/OpenAction" + script), "ACTIVE"),
                arguments("script elsewhere", Pdfs.of("", "<</AA<</O 5 0 R>>>>", script), "ACTIVE"),
                arguments("script by its escaped name", Pdfs.of("", "<</S/J#61vaScript/J#53 6 0 R>>"), "ACTIVE"),
                arguments("script in the names", Pdfs.of("/Names<</JavaScript<</Names[]>>>>"), "ACTIVE"),
                arguments("program", Pdfs.of("/OpenAction<</S/Launch/F(cmd.exe)>>"), "ACTIVE"),
                arguments("form that runs", Pdfs.of("/AcroForm<</XFA(x)>>"), "ACTIVE"),
                arguments("film", Pdfs.of("", "<</Subtype/RichMedia>>"), "ACTIVE"),
                arguments(
                        "attachment", Pdfs.of("", "<</Type/EmbeddedFile/Length 1>>\nstream\nx\nendstream"), "EMBEDDED"),
                arguments("attachment of a page", Pdfs.of("", "<</Subtype/FileAttachment>>"), "EMBEDDED"),
                arguments("attachments in the names", Pdfs.of("/Names<</EmbeddedFiles<</Names[]>>>>"), "EMBEDDED"),
                arguments("script in a compressed object", packed("<</S/JavaScript/JS(1)>>", 0), "ACTIVE"),
                arguments("bomb of objects", packed("<<>>", 90_000_000), "UNSAFE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dangerousPdfs")
    void refusesAPdfThatRunsOrCarriesSomething(String sense, byte[] content, String code) throws IOException {
        assertRefused("pdf", content, code);
    }

    @Test
    void aPdfThatNobodyCanOpenSaysWhy() throws IOException {
        byte[] whole = saved(null);

        assertRefused("pdf", saved("secreto"), "ENCRYPTED");
        assertRefused("pdf", "%PDF-".getBytes(StandardCharsets.UTF_8), "DAMAGED");
        assertRefused("pdf", Arrays.copyOf(whole, whole.length - 8), "DAMAGED");
        assertRefused("pdf", Arrays.copyOf(whole, whole.length / 2), "DAMAGED");
        assertRefused(
                "pdf", ("%PDF-1.7\n" + "[".repeat(200_000) + "\n%%EOF").getBytes(StandardCharsets.UTF_8), "DAMAGED");
    }

    /** All marks of the detection library that are text at all. */
    @Test
    void textMayBeginLikeAnyOtherType() throws Exception {
        List<String> marks = marks();
        assertThat(marks).hasSizeGreaterThan(300).contains("MZ", "%PDF-", "#!/");

        for (String mark : marks) {
            String text = mark + ";Núm;Año;Órgano\r\n1;2018;INAI\r\n";
            for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
                assertThat(typeOf("a.txt", text.getBytes(charset))).as(mark).isEqualTo(EvidenceType.TEXT);
                assertThat(typeOf("a.csv", text.getBytes(charset))).as(mark).isEqualTo(EvidenceType.CSV);
            }
        }
    }

    @Test
    void takesTextOfCommonPrograms() throws IOException {
        assertTaken("csv", "MZA;POBTOT\r\n1;20\r\n".getBytes(StandardCharsets.US_ASCII));
        assertTaken("csv", "Núm;Año;Órgano;\r\n1;2018;€ 5\r\n".getBytes(Charset.forName("windows-1252")));
        assertTaken("csv", "\uFEFFNúm,Año\n=SUMA(A1:A2),-5,+3\n".getBytes(StandardCharsets.UTF_8));
        assertTaken("txt", "\uFEFFNúm\tAño\r\n".getBytes(StandardCharsets.UTF_16LE));
        assertTaken("txt", "- punto uno | importante!\n".getBytes(StandardCharsets.UTF_8));
        assertTaken(
                "txt",
                """
                Received: from a by b
                From: ana@example.mx
                MIME-Version: 1.0
                Subject: Acta

                Buen día
                """
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "1;2;=cmd|'/C calc'!A0", "a,\"@SUM(1)*cmd|'/C calc'!A0\"", "+cmd|x!A0"})
    void refusesATableThatStartsAProgram(String line) throws IOException {
        assertRefused("csv", ("a;b\n" + line + "\n").getBytes(StandardCharsets.UTF_8), "ACTIVE");
    }

    @Test
    void whatIsNoTextIsNotTakenAsText() throws IOException {
        assertRefused("txt", HexFormat.of().parseHex("7f454c4602010100000000000000000003003e00"), "TYPE_REFUSED");
        assertRefused("txt", PNG, "NAME_MISMATCH");
        assertRefused("csv", new byte[] {'a', ';', 0, 1, 2}, "TYPE_REFUSED");
    }

    private static Arguments dangerous(Format format, String sense, UnaryOperator<Parts> with, String code) {
        return arguments(format, sense, with.apply(format.parts().get()).streamed(), code);
    }

    private static Parts parts(Format format) {
        return format.parts().get();
    }

    private static String folderOfMedia(Format format) {
        return format.extension().startsWith("od") ? "Pictures/" : "word/media/";
    }

    private static byte[] field(String runs) {
        return Parts.docx()
                .with("word/document.xml", "<w:p xmlns:w=\"w\"><w:fldChar/>" + runs + "<w:fldChar/></w:p>")
                .streamed();
    }

    private static String randomName(Random random) {
        String letters = "abcXYZ-_ ñ.0";
        StringBuilder name = new StringBuilder("p");
        IntStream.range(0, 3 + random.nextInt(20))
                .forEach(at -> name.append(at % 6 == 5 ? "/d" : letters.charAt(random.nextInt(letters.length()))));
        return name.append('x').toString();
    }

    private static byte[] zipped(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write('x');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A copy of the entry that begins somewhere. */
    private static byte[] localEntry(byte[] whole, int at) {
        ByteBuffer header = ByteBuffer.wrap(whole, at, 30).slice().order(ByteOrder.LITTLE_ENDIAN);
        return Arrays.copyOfRange(whole, at, at + 30 + header.getInt(18) + header.getShort(26) + header.getShort(28));
    }

    /** With bytes more at a place, and the directory's address in the end record as far behind as needed. */
    private static byte[] inserted(byte[] whole, int at, byte[] more) {
        ByteBuffer result = ByteBuffer.allocate(whole.length + more.length).order(ByteOrder.LITTLE_ENDIAN);
        result.put(whole, 0, at).put(more).put(whole, at, whole.length - at);
        int address = result.capacity() - 6;
        if (at < whole.length && whole[0] == 'P') {
            result.putInt(address, result.getInt(address) + more.length);
        }
        return result.array();
    }

    private static byte[] changed(byte[] whole, int at, byte value) {
        byte[] copy = whole.clone();
        copy[at] = value;
        return copy;
    }

    private static int indexOf(byte[] whole, byte[] part, int from) {
        return IntStream.range(from, whole.length)
                .filter(at -> Arrays.equals(whole, at, at + part.length, part, 0, part.length))
                .findFirst()
                .orElseThrow();
    }

    /** A PDF whose last object is in a compressed stream of objects. */
    private static byte[] packed(String object, int filling) {
        byte[] content = ("4 0 " + object + " ".repeat(filling)).getBytes(StandardCharsets.ISO_8859_1);
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        while (!deflater.finished()) {
            compressed.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        ByteBuffer positions = ByteBuffer.allocate(7 * 6).put(new byte[6]);
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>");
        for (int number = 1; number <= objects.size(); number++) {
            positions.put((byte) 1).putInt(pdf.length()).put((byte) 0);
            pdf.append(number + " 0 obj\n" + objects.get(number - 1) + "\nendobj\n");
        }
        positions.put((byte) 2).putInt(5).put((byte) 0);
        positions.put((byte) 1).putInt(pdf.length()).put((byte) 0);
        pdf.append("5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + compressed.size() + ">>\nstream\n"
                + compressed.toString(StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\n");
        int start = pdf.length();
        positions.put((byte) 1).putInt(start).put((byte) 0);
        pdf.append("6 0 obj\n<</Type/XRef/Size 7/W[1 4 1]/Root 1 0 R/Length 42>>\nstream\n"
                + new String(positions.array(), StandardCharsets.ISO_8859_1)
                + "\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * As PDFBox saves it.
     *
     * @param password null for none; empty for one that only keeps it from being changed
     */
    private static byte[] saved(@Nullable String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle("Acta");
            if (password != null) {
                document.protect(new StandardProtectionPolicy("de la dueña", password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<String> marks() throws IOException, XMLStreamException {
        List<String> marks = new ArrayList<>();
        try (InputStream content = Objects.requireNonNull(MimeTypes.class.getResourceAsStream("tika-mimetypes.xml"))) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = factory.createXMLStreamReader(content);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("match")) {
                    String type = Objects.requireNonNullElse(reader.getAttributeValue(null, "type"), "string");
                    String value = Objects.requireNonNullElse(reader.getAttributeValue(null, "value"), "");
                    if (type.startsWith("string") && !value.startsWith("0x")) {
                        marks.add(unescaped(value));
                    }
                }
            }
        }
        return marks.stream()
                .filter(mark ->
                        mark.chars().allMatch(each -> (each >= ' ' && each < 127) || "\t\r\n".indexOf(each) >= 0))
                .distinct()
                .toList();
    }

    private static String unescaped(String value) {
        String decoded = Pattern.compile("\\\\x([0-9a-fA-F]{2})|\\\\([0-7]{3})")
                .matcher(value)
                .replaceAll(escape -> Matcher.quoteReplacement(String.valueOf((char)
                        (escape.group(1) != null
                                ? Integer.parseInt(escape.group(1), 16)
                                : Integer.parseInt(escape.group(2), 8)))));
        return decoded.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\", "");
    }

    private EvidenceType typeOf(String name, byte[] content) throws IOException {
        return inspection.typeOf(Files.write(folder.resolve("received"), content), name);
    }

    private void assertTaken(Format format, byte[] content) {
        try {
            assertTaken(format.extension(), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void assertTaken(String extension, byte[] content) throws IOException {
        assertThat(typeOf("oficio." + extension, content))
                .isEqualTo(EvidenceType.valueOf(extension.equals("txt") ? "TEXT" : extension.toUpperCase(Locale.ROOT)));
    }

    private void assertRefused(Format format, byte[] content, String code) {
        assertThatExceptionOfType(EvidenceRejected.class)
                .isThrownBy(() -> typeOf("oficio." + format.extension(), content))
                .satisfies(
                        refused -> assertThat(refused.rejection().code().name()).isEqualTo("EVIDENCE_" + code));
    }

    private void assertRefused(String extension, byte[] content, String code) throws IOException {
        assertRefused(new Format(extension, Parts::docx), content, code);
    }
}
