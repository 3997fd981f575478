package org.cdp.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cdp.exchange.Columns.Column;

/**
 * A row of a table of which not every field has a column.
 *
 * @param form what its cells say
 * @param columns those that the table has, also where the row says nothing in them
 */
record TableRow(ObjectNode form, List<Column> columns) {

    /** What a record becomes by it: in its columns what it says, and in all else what the record was. */
    ObjectNode over(ObjectNode present) {
        ObjectNode whole = present.deepCopy();
        columns.forEach(column -> column.copy(form, whole));
        columns.forEach(column -> column.prune(whole));
        return whole;
    }
}
