package org.cdp.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a difference is made of, row by row: what went and what came at the first rates, and what other rates make of it. */
final class Effects {

    private static final int MOST_IN_A_LINK = 500;

    private static final class Part {
        private BigDecimal gross = BigDecimal.ZERO;
        private BigDecimal passedOn = BigDecimal.ZERO;
        private final Set<String> ids = new TreeSet<>();
        private long contributions;

        void add(Cell cell, BigDecimal factor) {
            gross = gross.add(cell.gross().multiply(factor));
            passedOn = passedOn.add(cell.passedOn().multiply(factor));
        }

        boolean isNothing() {
            return gross.signum() == 0 && passedOn.signum() == 0 && ids.isEmpty() && contributions == 0;
        }
    }

    private final Converter before;
    private final Converter after;
    private final Map<RowSum.Key, Map<EffectKind, Part>> parts = new HashMap<>();

    Effects(Converter before, Converter after) {
        this.before = before;
        this.after = after;
    }

    /** A contribution as it was at the first instant. */
    void gone(EffectKind kind, CellKey key, Cell cell) {
        add(kind, key, cell, -1);
    }

    /** A contribution as it is at the other instant. */
    void come(EffectKind kind, CellKey key, Cell cell) {
        add(kind, key, cell, 1);
    }

    private void add(EffectKind kind, CellKey key, Cell cell, int sign) {
        Part part = part(kind, key);
        part.ids.add(key.first());
        factor(before, key).ifPresent(factor -> part.add(cell, factor.multiply(BigDecimal.valueOf(sign))));
    }

    /** All that is there at the other instant, at its rates instead of the first ones. */
    void revalue(Cells cells) {
        cells.all().forEach((key, cell) -> {
            BigDecimal was = factor(before, key).orElse(BigDecimal.ZERO);
            BigDecimal is = factor(after, key).orElse(BigDecimal.ZERO);
            if (was.compareTo(is) != 0) {
                Part part = part(EffectKind.EXCHANGE_RATE, key);
                part.add(cell, is.subtract(was));
                part.contributions += cell.contributions();
            }
        });
    }

    /** The parts of the difference of one row; those of contributions that stayed as they were are left out. */
    List<FundingEffect> of(RowSum.Key row, Instant from, Instant to) {
        return parts.getOrDefault(row, Map.of()).entrySet().stream()
                .filter(part -> !part.getValue().isNothing())
                .map(part -> effect(part.getKey(), part.getValue(), part.getKey() == EffectKind.WITHDRAWN ? from : to))
                .toList();
    }

    private static FundingEffect effect(EffectKind kind, Part part, Instant at) {
        return new FundingEffect(
                kind,
                part.gross,
                part.passedOn,
                part.gross.subtract(part.passedOn),
                kind == EffectKind.EXCHANGE_RATE ? part.contributions : part.ids.size(),
                link(part.ids, at));
    }

    private static @Nullable String link(Set<String> ids, Instant at) {
        return ids.isEmpty() || ids.size() > MOST_IN_A_LINK
                ? null
                : "/api/v1/contributions?asOf=" + at + "&id=" + String.join("&id=", ids);
    }

    private Part part(EffectKind kind, CellKey key) {
        String currency = key.currency();
        boolean apart = currency == null && after.conversion() == null;
        RowSum.Key row =
                new RowSum.Key("", "", key.stage(), apart ? null : after.shownIn(currency == null ? "" : currency));
        return parts.computeIfAbsent(row, none -> new EnumMap<>(EffectKind.class))
                .computeIfAbsent(kind, none -> new Part());
    }

    private static Optional<BigDecimal> factor(Converter converter, CellKey key) {
        String currency = key.currency();
        return currency == null
                ? Optional.empty()
                : converter.factor(currency, key.period()).map(Factor::factor);
    }
}
