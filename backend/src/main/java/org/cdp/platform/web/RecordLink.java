package org.cdp.platform.web;

/** Where a record is read. */
public final class RecordLink {

    private RecordLink() {}

    /** @param type as the change log calls it: agency, cluster, intervention, contribution */
    public static String of(String type, String id) {
        String list = type.equals("agency") ? "agencies" : type + "s";
        return "/api/v1/" + list + "/" + id;
    }
}
