package org.cdp.funding.recount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every figure as one would do it by hand, contribution by contribution. */
final class Recount {

    /** What stands behind one row. */
    static final class Row {
        BigDecimal gross = BigDecimal.ZERO;
        BigDecimal passedOn = BigDecimal.ZERO;
        BigDecimal difference = BigDecimal.ZERO;
        final Set<String> contributions = new TreeSet<>();
        final Set<String> unvalued = new TreeSet<>();
        final Set<String> disputed = new TreeSet<>();
        final Set<String> equal = new TreeSet<>();
        final Set<String> spanning = new TreeSet<>();
        final Map<String, Row> unconverted = new TreeMap<>();

        @Nullable
        LocalDate newest;

        Instant written = Instant.EPOCH;

        BigDecimal net() {
            return gross.subtract(passedOn);
        }
    }

    /** Where a row stands. */
    record Key(List<String> groups, String stage, String currency) {}

    private final Register register;
    private final Split split;
    private final Wish wish;
    private final boolean atSource;

    private Recount(Register register, Wish wish, boolean atSource) {
        this.register = register;
        this.split = new Split(register);
        this.wish = wish;
        this.atSource = atSource;
    }

    static Map<Key, Row> sum(Register register, Wish wish, List<String> by) {
        return new Recount(register, wish, false).rows(by);
    }

    /** The three steps of the money: what each figure is called, and its amounts. */
    static Map<String, BigDecimal> flows(Register register, Wish wish) {
        Map<String, BigDecimal> flows = new TreeMap<>();
        sum(register, wish, List.of("agency", "receiver"))
                .forEach((key, row) -> flow(flows, "AGENCY_TO_AGENCY", key, row.gross));
        Recount passing = new Recount(register, wish, true);
        passing.rows(List.of("holder", "intervention"))
                .forEach((key, row) -> flow(flows, "AGENCY_TO_INTERVENTION", key, row.net()));
        passing.rows(List.of("intervention", "cluster"))
                .forEach((key, row) -> flow(flows, "INTERVENTION_TO_CLUSTER", key, row.net()));
        return flows;
    }

    private static void flow(Map<String, BigDecimal> flows, String step, Key key, BigDecimal amount) {
        boolean toItself = step.equals("AGENCY_TO_AGENCY")
                && key.groups().getFirst().equals(key.groups().getLast());
        if (amount.signum() != 0 && !toItself && !key.groups().getLast().equals("-")) {
            flows.put(step + " " + key, amount);
        }
    }

    /** Released ÷ committed, by group and currency, where both are there and something was committed. */
    static Map<String, BigDecimal> delivery(Register register, Wish wish, List<String> by) {
        Map<Key, Row> rows = sum(register, wish, by);
        Map<String, BigDecimal> delivered = new TreeMap<>();
        rows.forEach((key, released) -> {
            Row committed = rows.get(new Key(key.groups(), "COMMITMENT", key.currency()));
            if (key.stage().equals("RELEASE")
                    && committed != null
                    && committed.net().signum() != 0) {
                delivered.put(key.groups() + " " + key.currency(), ratio(released.net(), committed.net()));
            }
        });
        return delivered;
    }

    /** Counterpart ÷ donor, by group, stage and currency, where there is donor money. */
    static Map<String, BigDecimal> leverage(Register register, Wish wish, List<String> by) {
        List<String> groups = new ArrayList<>(List.of("side"));
        groups.addAll(by);
        Map<Key, Row> rows = sum(register, wish, groups);
        Map<String, BigDecimal> levered = new TreeMap<>();
        rows.forEach((key, donor) -> {
            List<String> rest = key.groups().subList(1, key.groups().size());
            List<String> other = new ArrayList<>(List.of("COUNTERPART"));
            other.addAll(rest);
            Row own = rows.get(new Key(other, key.stage(), key.currency()));
            if (key.groups().getFirst().equals("DONOR") && donor.net().signum() != 0) {
                BigDecimal given = own == null ? BigDecimal.ZERO : own.net();
                levered.put(rest + " " + key.stage() + " " + key.currency(), ratio(given, donor.net()));
            }
        });
        return levered;
    }

    private static BigDecimal ratio(BigDecimal of, BigDecimal by) {
        return of.divide(by, 6, RoundingMode.HALF_EVEN);
    }

    /** What each disputed contribution is said to have been otherwise by; nothing where no account can be compared. */
    static Map<String, @Nullable BigDecimal> disputes(Register register, Wish wish) {
        Map<String, @Nullable BigDecimal> differences = new TreeMap<>();
        for (Register.Gift gift : new Recount(register, wish, false).scope()) {
            if (!gift.disputes().isEmpty()) {
                differences.put(gift.id(), difference(gift));
            }
        }
        return differences;
    }

    private List<Register.Gift> scope() {
        return register.gifts().values().stream()
                .filter(gift -> !gift.draft() && wish.fits(gift, register))
                .filter(gift -> !slots(gift, gift.amount(), wish.picksParts()).isEmpty())
                .toList();
    }

    private Map<Key, Row> rows(List<String> by) {
        boolean parts = wish.picksParts() || by.stream().anyMatch(List.of("cluster", "sector", "province")::contains);
        List<Register.Gift> scope = scope();
        Map<String, BigDecimal> passedOn = passedOn(scope, parts);
        Map<Key, Row> rows = new HashMap<>();
        for (Register.Gift gift : scope) {
            for (Split.Slot slot : slots(gift, gift.amount(), parts)) {
                List<String> groups =
                        by.stream().map(group -> group(group, gift, slot)).toList();
                BigDecimal passed = passedOn.getOrDefault(place(gift, slot), BigDecimal.ZERO);
                Row row = rows.computeIfAbsent(new Key(groups, gift.stage(), shown(gift)), none -> new Row());
                add(row, gift, slot, passed, by);
            }
        }
        return rows;
    }

    private String shown(Register.Gift gift) {
        return wish.in().isEmpty() ? gift.currency() : wish.in();
    }

    /** The parts of an amount that goes where this contribution goes, those in scope alone. */
    private List<Split.Slot> slots(Register.Gift gift, @Nullable BigDecimal amount, boolean parts) {
        if (!parts) {
            return List.of(new Split.Slot("", "", "", false, amount));
        }
        Register.Work work = register.work(gift);
        return split.of(amount, gift.currency(), work).stream()
                .filter(wish::fits)
                .toList();
    }

    /** A link counts where both its ends are in scope at one stage: no more of it than lies in scope at both. */
    private Map<String, BigDecimal> passedOn(Collection<Register.Gift> scope, boolean parts) {
        Map<String, Register.Gift> known = new HashMap<>();
        scope.forEach(gift -> known.put(gift.id(), gift));
        Map<String, BigDecimal> passed = new HashMap<>();
        for (Register.Gift funded : scope) {
            for (Register.Link link : funded.links()) {
                Register.Gift source = known.get(link.source());
                if (source == null || !source.stage().equals(funded.stage())) {
                    continue;
                }
                Register.Gift here = atSource ? source : funded;
                Register.Gift there = atSource ? funded : source;
                BigDecimal room = BigDecimal.ZERO;
                for (Split.Slot slot : slots(there, link.amount(), parts)) {
                    room = room.add(money(slot.amount()));
                }
                for (Split.Slot slot : slots(here, link.amount(), parts)) {
                    BigDecimal taken = money(slot.amount()).min(room);
                    room = room.subtract(taken);
                    passed.merge(place(here, slot), taken, BigDecimal::add);
                }
            }
        }
        return passed;
    }

    private static String place(Register.Gift gift, Split.Slot slot) {
        return String.join("|", gift.id(), slot.cluster(), slot.province(), slot.sector());
    }

    private void add(Row row, Register.Gift gift, Split.Slot slot, BigDecimal passedOn, List<String> by) {
        row.contributions.add(gift.id());
        if (gift.amount() == null) {
            row.unvalued.add(gift.id());
        } else {
            addMoney(row, gift, money(slot.amount()), passedOn);
        }
        if (!gift.disputes().isEmpty()) {
            row.disputed.add(gift.id());
        }
        if (slot.equal()) {
            row.equal.add(gift.id());
        }
        if (by.stream().anyMatch(group -> spans(group, gift.date()))) {
            row.spanning.add(gift.id());
        }
        LocalDate last = gift.date() == null ? null : gift.date().last();
        if (last != null && (row.newest == null || last.isAfter(row.newest))) {
            row.newest = last;
        }
        Instant written = Instant.parse(gift.updatedAt());
        row.written = written.isAfter(row.written) ? written : row.written;
    }

    private void addMoney(Row row, Register.Gift gift, BigDecimal amount, BigDecimal passedOn) {
        BigDecimal factor = wish.in().isEmpty()
                ? BigDecimal.ONE
                : register.rates().factor(gift.currency(), wish.in(), wish.time(gift.date()));
        if (factor == null) {
            Row apart = row.unconverted.computeIfAbsent(gift.currency(), none -> new Row());
            apart.contributions.add(gift.id());
            apart.gross = apart.gross.add(amount);
            apart.passedOn = apart.passedOn.add(passedOn);
            return;
        }
        row.gross = row.gross.add(amount.multiply(factor));
        row.passedOn = row.passedOn.add(passedOn.multiply(factor));
        row.difference = row.difference.add(money(difference(gift)).multiply(factor));
    }

    private static @Nullable BigDecimal difference(Register.Gift gift) {
        BigDecimal largest = null;
        for (Register.Said said : gift.disputes()) {
            if (gift.amount() != null
                    && said.amount() != null
                    && said.currency().equals(gift.currency())) {
                BigDecimal one = said.amount().subtract(gift.amount());
                largest = largest == null || one.abs().compareTo(largest.abs()) > 0 ? one : largest;
            }
        }
        return largest;
    }

    private String group(String by, Register.Gift gift, Split.Slot slot) {
        Day date = gift.date();
        Register.Agency provider = register.provider(gift);
        return switch (by) {
            case "year" -> date == null ? "undated" : Day.year(date.first());
            case "fiscalYear" -> date == null ? "undated" : Day.fiscalYear(date.first());
            case "side" -> side(provider);
            case "agency" -> gift.provider();
            case "kind" -> provider.kind();
            case "cluster" -> slot.cluster();
            case "sector" -> slot.sector();
            case "province" -> slot.province();
            case "programme" -> programme(gift);
            case "intervention" -> gift.work();
            case "stage" -> gift.stage();
            case "form" -> gift.form();
            case "receiver" -> Register.orNone(gift.receiver());
            case "holder" -> gift.receiver().isEmpty() ? gift.provider() : gift.receiver();
            default -> throw new IllegalArgumentException(by);
        };
    }

    static String side(Register.Agency agency) {
        return agency.country().equals("PK") ? "COUNTERPART" : "DONOR";
    }

    private String programme(Register.Gift gift) {
        return register.work(gift).ancestors().stream()
                .filter(ancestor -> !register.work(ancestor).draft())
                .findFirst()
                .orElse(gift.work());
    }

    private static boolean spans(String by, @Nullable Day date) {
        if (date == null) {
            return false;
        }
        return switch (by) {
            case "year" -> !Day.year(date.first()).equals(Day.year(date.last()));
            case "fiscalYear" -> !Day.fiscalYear(date.first()).equals(Day.fiscalYear(date.last()));
            default -> false;
        };
    }

    private static BigDecimal money(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
