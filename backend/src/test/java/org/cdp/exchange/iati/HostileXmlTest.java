package org.cdp.exchange.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Files that are made to harm: each is refused with a reason, soon, and without filling the memory. */
class HostileXmlTest {

    private static final IatiStandard NONE = new IatiStandard((Path) null);
    private static final String HEAD = "<iati-activities version='2.03'>";
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void refuses_a_document_type_before_it_is_read() {
        refuses("DOCTYPE", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + HEAD + "&x;</iati-activities>");
        refuses("DOCTYPE", "<!DOCTYPE iati-activities SYSTEM 'http://127.0.0.1:9/none.dtd'>" + HEAD);
    }

    @Test
    void refuses_a_bomb_of_entities() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE b [<!ENTITY e0 'lol'>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        refuses("DOCTYPE", bomb + "]>" + HEAD + "&e11;</iati-activities>");
    }

    @Test
    void refuses_an_entity_that_nobody_declared() {
        refuses("entity", HEAD + "<iati-activity><title>&x;</title></iati-activity></iati-activities>");
    }

    @Test
    void refuses_elements_nested_without_end() {
        refuses("depth", HEAD + "<iati-activity>" + "<a>".repeat(100_000));
    }

    @Test
    void refuses_blank_space_without_end() {
        InputStream file = new SequenceInputStream(bytes(HEAD), new Endless(' '));
        assertTrue(grows(() -> refuses("", file)) < 64 * MEGABYTE);
    }

    @Test
    void refuses_text_without_end() {
        InputStream file = new SequenceInputStream(bytes(HEAD + "<iati-activity><title><narrative>"), new Endless('a'));
        refuses("more than is taken", file);
    }

    @Test
    void refuses_an_attribute_without_end() {
        InputStream file = new SequenceInputStream(bytes("<iati-activities version='"), new Endless('2'));
        refuses("", file);
    }

    @Test
    void refuses_one_activity_of_a_million_parts() {
        refuses("more than is taken", HEAD + "<iati-activity>" + "<b/>".repeat(1_000_000));
    }

    @Test
    void refuses_what_is_no_text_of_its_encoding() {
        refuses("", HEAD + "<iati-activity><title>a\0b</title></iati-activity></iati-activities>");
        refuses(
                "",
                new ByteArrayInputStream(("<?xml version='1.0' encoding='UTF-8'?>" + HEAD + "<!-- é -->")
                        .getBytes(Charset.forName("ISO-8859-1"))));
        refuses("", new ByteArrayInputStream(new byte[] {0x50, 0x4b, 0x03, 0x04, 0, 0, 0}));
        refuses("", "");
        refuses("", "<?xml version='1.0' encoding='no-such-thing'?>" + HEAD + "</iati-activities>");
    }

    @Test
    void says_on_which_line_it_stops_being_xml() {
        RefusedFile refused = refuses("well-formed", HEAD + "\n<iati-activity>\n</iati-activities>");
        assertEquals(3, refused.finding().line());
        assertEquals(Finding.MALFORMED, refused.finding().rule());
    }

    private static RefusedFile refuses(String reason, String file) {
        return refuses(reason, bytes(file));
    }

    private static RefusedFile refuses(String reason, InputStream file) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            RefusedFile refused =
                    assertThrows(RefusedFile.class, () -> IatiReader.read(NONE, file, entry -> {}, finding -> {}));
            String detail = refused.finding().detail();
            assertTrue(
                    detail.toLowerCase(java.util.Locale.ROOT).contains(reason.toLowerCase(java.util.Locale.ROOT)),
                    detail);
            assertTrue(detail.length() < 1000, detail);
            return refused;
        });
    }

    private static long grows(Runnable work) {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        work.run();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory() - before;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One character for ever. */
    private static final class Endless extends InputStream {

        private final byte what;

        Endless(char what) {
            this.what = (byte) what;
        }

        @Override
        public int read() {
            return what;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, what);
            return length;
        }
    }
}
