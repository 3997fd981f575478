package org.cdp.exchange.iati;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What keeps public records out of an IATI file, as one query: {@code type}, {@code id}, {@code label}, {@code agency},
 * {@code intervention}, {@code blocks}; of all of them, with what blocks none. Rules about today go by the day {@code :today}.
 */
public final class Blocks {

    /** Of ISO 4217, the codes that IATI's list of currencies (version 2.03) has. */
    private static final String CURRENCIES =
            "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD"
                    + " BTN BWP BYR BYN BZD CAD CDF CHF CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EEK EGP ERN ETB EUR"
                    + " FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR"
                    + " KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN"
                    + " MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK"
                    + " SGD SHP SLE SLL SOS SSP SRD STD STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN USS UYI"
                    + " UYU UZS VED VEF VES VND VUV WST XAF XBT XCD XDR XOF XPF YER ZAR ZMK ZMW ZWL";

    private static final Set<String> CURRENCY_CODES = Set.of(CURRENCIES.split(" "));

    private static final String AGENCY = blocks(
            "identifiers: not exists (select 1 from agency_identifier n where n.agency = a.id and n.scheme = 'IATI')");

    private static final String INTERVENTION = blocks(
            "reportedBy: not exists (select 1 from agency_identifier n where n.agency = i.reported_by and n.scheme = 'IATI')"
                    + " and not exists (select 1 from iati_original o where o.type = 'intervention' and o.record = i.id)",
            "identifiers: exists (select 1 from agency_identifier n join intervention_identifier m on m.value = n.value"
                    + " where n.agency = i.reported_by and n.scheme = 'IATI' and m.intervention = i.id and m.scheme = 'IATI')",
            "participants: not exists (select 1 from intervention_participant n where n.intervention = i.id)",
            "status: i.status is null",
            "start: coalesce(i.actual_start, i.planned_start) is null",
            "actualStart: coalesce(first_day(i.actual_start) > :today, false)",
            "actualEnd: coalesce(first_day(i.actual_end) > :today, false)");

    private static final String CONTRIBUTION = blocks(
            "amount: c.amount is null",
            "currency: c.currency <> all ('{" + CURRENCIES.replace(' ', ',') + "}')",
            "date: c.date is null or first_day(c.date) > :today",
            "stage: c.stage = 'ALLOCATION'",
            "intervention: b.draft or cardinality(b.blocks) > 0");

    private static final String INTERVENTIONS = """
            select i.id, i.title, i.reported_by, i.draft, %s as blocks from intervention i
            """.formatted(INTERVENTION);

    /** To be joined in SQL. */
    public static final String RECORDS = """
            (select 'agency' as type, cast(a.id as text) as id, a.name as label, cast(a.id as text) as agency,
               cast(null as text) as intervention, %1$s as blocks
             from agency a
             union all
             select 'contribution', cast(c.id as text), coalesce(c.reference, b.title), c.reported_by, c.intervention, %2$s
             from contribution c join (%3$s) b on b.id = c.intervention where not c.draft
             union all
             select 'intervention', b.id, b.title, b.reported_by, b.id, b.blocks from (%3$s) b where not b.draft) as x
            """.formatted(AGENCY, CONTRIBUTION, INTERVENTIONS);

    /** Of interventions {@code :ids} those that may be published. */
    static final String SOUND_INTERVENTIONS = "select b.id from (" + INTERVENTIONS
            + ") b where b.id = any(:ids) and not b.draft and cardinality(b.blocks) = 0";

    /** Of agencies {@code :ids} those that may be published. */
    static final String SOUND_AGENCIES =
            "select a.id from agency a where a.id = any(:ids) and cardinality(" + AGENCY + ") = 0";

    /** Of the contributions to an intervention {@code :id} those that may be published; equal ones as references count them. */
    static final String SOUND_CONTRIBUTIONS = "select c.* from contribution c join (" + INTERVENTIONS
            + ") b on b.id = c.intervention where c.intervention = :id and not c.draft and cardinality(" + CONTRIBUTION
            + ") = 0 order by length(c.reference), c.reference collate \"C\", c.id";

    private Blocks() {}

    static boolean isCurrency(String code) {
        return CURRENCY_CODES.contains(code);
    }

    /** The names of what holds, as an array. */
    private static String blocks(String... conditions) {
        return Arrays.stream(conditions)
                .map(one -> one.split(": ", 2))
                .map(one -> "case when " + one[1] + " then '" + one[0] + "' end")
                .collect(Collectors.joining(", ", "array_remove(array[", "], null)"));
    }
}
