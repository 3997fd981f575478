package org.cdp.platform.data;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cdp.platform.web.Page;
import org.cdp.platform.web.Paging;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.hibernate.exception.SQLGrammarException;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * A list as one query: the columns of an item, the filters that were given, an order, and a page that starts after a
 * key.
 *
 * <pre>{@code
 * new Listing<>("a.id, a.name", "Agency a", "a.id", AgencySummary::of)
 *     .where("a.kind in :kind", "kind", filter.kind())
 *     .page(paging, Sort.of(filter.sort(), SORTS))
 * }</pre>
 */
public final class Listing<T> {

    private final String columns;
    private final String from;
    private final String id;
    private final Function<Row, T> item;
    private final boolean sql;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * @param columns what one item is made of, in HQL
     * @param from where items come from, with joins that keep one row an item
     * @param id what breaks ties in every order: unique
     */
    public Listing(String columns, String from, String id, Function<Row, T> item) {
        this(columns, from, id, item, false);
    }

    /** One in SQL instead of HQL, for what is grouped or looks sideways: columns, conditions and order are SQL, too. */
    public static <T> Listing<T> inSql(String columns, String from, String id, Function<Row, T> item) {
        return new Listing<>(columns, from, id, item, true);
    }

    private Listing(String columns, String from, String id, Function<Row, T> item, boolean sql) {
        this.columns = columns;
        this.from = from;
        this.id = id;
        this.item = item;
        this.sql = sql;
    }

    /** The same list, to be narrowed further without this one. */
    public Listing<T> copy() {
        Listing<T> copy = new Listing<>(columns, from, id, item, sql);
        copy.conditions.addAll(conditions);
        copy.values.putAll(values);
        return copy;
    }

    /** Adds a condition on one named value; a value that is absent, or an empty list, filters nothing. */
    public Listing<T> where(String condition, String name, @Nullable Object value) {
        if (value == null || value instanceof Collection<?> c && c.isEmpty()) {
            return this;
        }
        conditions.add("(" + condition + ")");
        values.put(name, value);
        return this;
    }

    /** Binds a value that the columns or the source speak of. */
    public Listing<T> with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Binds what the value is when the list is read. */
    public Listing<T> with(String name, Supplier<?> value) {
        values.put(name, value);
        return this;
    }

    /** Adds a condition that takes no value. */
    public Listing<T> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    public Page<T> page(Paging paging, Sort sort) {
        Long total = paging.total() ? count() : null;
        List<Object[]> rows = rows(paging, sort);
        boolean more = rows.size() > paging.limit();
        List<Object[]> shown = more ? rows.subList(0, paging.limit()) : rows;
        String next = more ? cursor(shown.getLast(), sort) : null;
        return new Page<>(shown.stream().map(row -> item.apply(new Row(row))).toList(), next, total);
    }

    /**
     * All items in their order, some at a time, from one query that the database goes through as they are taken: only
     * those of one time are held. The first come as a page of its own, for the query may have to sort all the others
     * before it gives any. Needs a transaction that sees one state.
     */
    public void each(Sort sort, int size, Consumer<List<T>> taking) {
        Page<T> first = page(new Paging(size, null, false), sort);
        taking.accept(first.items());
        if (first.next() != null) {
            each(selected(first.next(), sort), size, taking);
        }
    }

    private void each(SelectionQuery<Object[]> query, int size, Consumer<List<T>> taking) {
        Session session = session();
        try (ScrollableResults<Object[]> rows =
                query.setFetchSize(size).setReadOnly(true).scroll(ScrollMode.FORWARD_ONLY)) {
            List<T> taken = new ArrayList<>(size);
            while (rows.next()) {
                taken.add(item.apply(new Row(rows.get())));
                if (taken.size() == size) {
                    taking.accept(taken);
                    taken = new ArrayList<>(size);
                    session.clear();
                }
            }
            taking.accept(taken);
        }
    }

    private List<Object[]> rows(Paging paging, Sort sort) {
        try {
            return selected(paging.after(), sort)
                    .setMaxResults(paging.limit() + 1)
                    .getResultList();
        } catch (IllegalArgumentException | SQLGrammarException e) {
            throw paging.after() == null ? e : Cursor.foreign(); // made up: of another kind than this order's
        }
    }

    /** What fits the filters, in its order, behind the item that a cursor names. */
    private SelectionQuery<Object[]> selected(@Nullable String cursor, Sort sort) {
        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> bound = new LinkedHashMap<>(values);
        if (cursor != null) {
            Cursor after = Cursor.read(cursor, sort);
            all.add("(" + sort.column() + ", " + id + ") " + (sort.descending() ? "<" : ">")
                    + " (:afterKey, :afterId)");
            bound.put("afterKey", after.key());
            bound.put("afterId", after.id());
        }
        var query = query(ordered(all, sort), Object[].class);
        bind(query, bound);
        return query;
    }

    private String ordered(List<String> all, Sort sort) {
        String direction = sort.descending() ? " desc" : " asc";
        return "select " + columns + ", " + sort.column() + ", " + id + " from " + from + where(all) + " order by "
                + sort.column() + direction + ", " + id + direction;
    }

    private long count() {
        var query = query("select count(*) from " + from + where(conditions), Long.class);
        bind(query, values);
        return query.getSingleResult();
    }

    private static void bind(SelectionQuery<?> query, Map<String, Object> bound) {
        bound.forEach((name, value) -> query.setParameter(name, value instanceof Supplier<?> now ? now.get() : value));
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : conditions.stream().collect(Collectors.joining(" and ", " where ", ""));
    }

    private static String cursor(Object[] last, Sort sort) {
        return new Cursor(sort.name(), last[last.length - 2], last[last.length - 1]).text();
    }

    private <R> SelectionQuery<R> query(String text, Class<R> result) {
        return sql ? session().createNativeQuery(text, result) : session().createSelectionQuery(text, result);
    }

    private static Session session() {
        return Panache.getEntityManager().unwrap(Session.class);
    }
}
