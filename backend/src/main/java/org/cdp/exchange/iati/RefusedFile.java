package org.cdp.exchange.iati;

/** A file that can't be taken at all, and why. */
public final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public RefusedFile(Finding finding) {
        super(finding.detail());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
