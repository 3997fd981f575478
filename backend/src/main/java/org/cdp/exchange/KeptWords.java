package org.cdp.exchange;

import org.cdp.exchange.iati.Original;

/** The words of an IATI file that go with a record. */
record KeptWords(String type, String record, Original original) {}
