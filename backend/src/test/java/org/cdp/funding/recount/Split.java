package org.cdp.funding.recount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Splits an amount over the clusters of an intervention, and what falls to each over its provinces and classes. */
record Split(Register register) {

    /** @param amount nothing when nobody put a value on the whole */
    record Slot(
            String cluster,
            String province,
            String sector,
            boolean equal,
            @Nullable BigDecimal amount) {}

    List<Slot> of(@Nullable BigDecimal amount, String currency, Register.Work work) {
        if (work.shares().isEmpty()) {
            return List.of(new Slot("-", "-", "-", false, amount));
        }
        boolean given = work.shares().getFirst().percent() != null;
        boolean equal = !given && work.shares().size() > 1;
        List<BigDecimal> weights = new ArrayList<>();
        for (Register.Share share : work.shares()) {
            weights.add(share.percent() == null ? BigDecimal.ONE : share.percent());
        }
        List<@Nullable BigDecimal> amounts = parts(amount, currency, weights);
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            Register.Cluster cluster = register.cluster(work.shares().get(i));
            slots.addAll(slices(cluster, equal, amount, amounts.get(i), currency));
        }
        return slots;
    }

    private static List<Slot> slices(
            Register.Cluster cluster,
            boolean equal,
            @Nullable BigDecimal whole,
            @Nullable BigDecimal amount,
            String currency) {
        int size = cluster.provinces().size() * cluster.classes().size();
        BigDecimal unit = unit(whole, currency);
        List<@Nullable BigDecimal> amounts = evenly(amount, unit, size);
        List<Slot> slots = new ArrayList<>();
        for (String province : cluster.provinces()) {
            for (String sector : cluster.classes()) {
                slots.add(new Slot(cluster.id(), province, sector, equal || size > 1, amounts.get(slots.size())));
            }
        }
        return slots;
    }

    /** Each gets its weight, rounded to nothing; the digits left go one by one to who lost most, the first of equals. */
    private static List<@Nullable BigDecimal> parts(
            @Nullable BigDecimal amount, String currency, List<BigDecimal> weights) {
        if (amount == null) {
            return evenly(null, BigDecimal.ONE, weights.size());
        }
        BigDecimal unit = unit(amount, currency);
        BigDecimal units = amount.abs().divide(unit);
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigInteger> least = new ArrayList<>();
        List<BigDecimal> lost = new ArrayList<>();
        for (BigDecimal weight : weights) {
            BigDecimal[] divided = units.multiply(weight).divideAndRemainder(all);
            least.add(divided[0].toBigIntegerExact());
            lost.add(divided[1]);
        }
        int left = units.toBigIntegerExact()
                .subtract(least.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lost.get(i)).reversed())
                .limit(left)
                .forEach(i -> least.set(i, least.get(i).add(BigInteger.ONE)));
        List<@Nullable BigDecimal> parts = new ArrayList<>();
        for (BigInteger part : least) {
            parts.add(new BigDecimal(part).multiply(unit).multiply(BigDecimal.valueOf(amount.signum())));
        }
        return parts;
    }

    /** As many digits each, and one more for the first ones. */
    private static List<@Nullable BigDecimal> evenly(@Nullable BigDecimal amount, BigDecimal unit, int size) {
        List<@Nullable BigDecimal> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (amount == null) {
                parts.add(null);
                continue;
            }
            BigInteger[] divided =
                    amount.abs().divide(unit).toBigIntegerExact().divideAndRemainder(BigInteger.valueOf(size));
            BigInteger own = i < divided[1].intValueExact() ? divided[0].add(BigInteger.ONE) : divided[0];
            parts.add(new BigDecimal(own).multiply(unit).multiply(BigDecimal.valueOf(amount.signum())));
        }
        return parts;
    }

    /** The last digit that an amount is told to, at least the smallest coin. */
    private static BigDecimal unit(@Nullable BigDecimal amount, String currency) {
        if (amount == null) {
            return BigDecimal.ONE;
        }
        int coin = Currency.getInstance(currency).getDefaultFractionDigits();
        return BigDecimal.ONE.movePointLeft(Math.max(amount.scale(), coin));
    }
}
