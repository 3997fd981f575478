package org.cdp.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One field of a record that is changed.")
public record FieldChange(
        @Schema(description = "The field, as a JSON pointer into the form of the record.", examples = "/founded")
        String field,

        @Schema(description = "What it held before; nothing when it was not there.") @Nullable
        Object before,

        @Schema(description = "What it holds after; nothing when it was removed.") @Nullable
        Object after) {

    /** What differs between two forms; a list counts as one value. */
    public static List<FieldChange> between(JsonNode before, JsonNode after) {
        List<FieldChange> changes = new ArrayList<>();
        compare("", before, after, changes);
        return changes;
    }

    private static void compare(String field, JsonNode before, JsonNode after, List<FieldChange> changes) {
        if (before.isObject() && after.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(field + "/" + escaped(name), held(before, name), held(after, name), changes));
        } else if (!before.equals(after)) {
            changes.add(new FieldChange(field, orNull(before), orNull(after)));
        }
    }

    private static JsonNode held(JsonNode object, String name) {
        JsonNode value = ((ObjectNode) object).get(name);
        return value == null || value.isNull() ? MissingNode.getInstance() : value;
    }

    private static @Nullable JsonNode orNull(JsonNode value) {
        return value.isMissingNode() ? null : value;
    }

    /** RFC 6901. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
