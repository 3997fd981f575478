package org.cdp.exchange.iati;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The standard's lists of codes that are complete, and where in an entry a code of each stands. */
final class CodeLists {

    private final List<Coded> all;

    private CodeLists(List<Coded> all) {
        this.all = all;
    }

    /** @param folder of the lists: {@code codelists-2.03.json}, {@code mapping-2.03.xml} */
    static CodeLists read(Path folder) {
        try (InputStream mapping = Files.newInputStream(folder.resolve("mapping-2.03.xml"))) {
            JsonNode lists = new ObjectMapper()
                    .readTree(folder.resolve("codelists-2.03.json").toFile());
            List<Coded> all = new ArrayList<>();
            for (Map<String, String> one : mappings(SafeXml.open(mapping))) {
                Coded.of(one, lists, all);
            }
            return new CodeLists(all);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException(folder + " holds no code lists", e);
        }
    }

    /** Whether all codes of an activity or organisation are of their lists. */
    boolean hold(Element entry) {
        return all.stream().allMatch(coded -> coded.holds(entry));
    }

    private static List<Map<String, String>> mappings(XMLStreamReader xml) throws XMLStreamException {
        List<Map<String, String>> mappings = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "mapping" -> mappings.add(new HashMap<>());
                    case "codelist" -> mappings.getLast().put("list", xml.getAttributeValue(null, "ref"));
                    case "path", "condition" -> mappings.getLast().put(xml.getLocalName(), xml.getElementText());
                    default -> {}
                }
            }
        }
        return mappings;
    }

    private record Coded(String entry, Expression codes, Set<String> known) {

        static void of(Map<String, String> mapping, JsonNode lists, List<Coded> all) {
            String path = String.valueOf(mapping.get("path"));
            JsonNode list = lists.path(String.valueOf(mapping.get("list")));
            boolean ofEntry = path.matches("//iati-(activity|organisation)/.*");
            if (!ofEntry || !list.path("complete").asText().equals("1")) {
                return;
            }
            int entry = path.indexOf('/', 2);
            all.add(new Coded(
                    path.substring(2, entry),
                    Expression.of(where(path.substring(entry + 1), mapping.get("condition"))),
                    list.path("items")
                            .valueStream()
                            .map(item -> item.path("code").asText())
                            .collect(Collectors.toUnmodifiableSet())));
        }

        private static String where(String path, @Nullable String condition) {
            int last = path.lastIndexOf('/');
            return condition == null ? path : path.substring(0, last) + "[" + condition + "]" + path.substring(last);
        }

        boolean holds(Element at) {
            return !at.name().isPlain(entry) || codes.nodes(at).stream().allMatch(code -> known.contains(code.text()));
        }
    }
}
