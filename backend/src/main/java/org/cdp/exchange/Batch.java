package org.cdp.exchange;

import java.util.ArrayList;
import java.util.List;
import org.cdp.platform.data.Stored;

/** Hands on what a file says, in its order, with the verdict on each record: of many together, as judging one by one is slow. */
final class Batch implements FileWalk.Sink {

    /** Two statements of 128 rows, which is what the driver writes in one at most. A record may have a megabyte. */
    static final int AT_ONCE = 256;

    private final Trial trial;
    private final Next next;
    private final List<Waiting<?, ?>> waiting = new ArrayList<>(AT_ONCE);

    /** A record that waits, and what was told since. */
    record Waiting<G, E extends Stored<?>>(Said<G, E> said, List<Trouble> after) {}

    /** Where it goes. */
    interface Next extends FileWalk.Findings {
        void judged(List<Judged<?, ?>> all);
    }

    Batch(Trial trial, Next next) {
        this.trial = trial;
        this.next = next;
    }

    @Override
    public void said(Said<?, ?> said) {
        waiting.add(new Waiting<>(said, new ArrayList<>()));
        if (waiting.size() == AT_ONCE) {
            end();
        }
    }

    @Override
    public void rates(RateSet set, Place place) {
        end();
        next.rates(set, place);
    }

    @Override
    public void words(KeptWords words) {
        end();
        next.words(words);
    }

    @Override
    public void trouble(Trouble trouble) {
        if (waiting.isEmpty()) {
            next.trouble(trouble);
        } else {
            waiting.getLast().after().add(trouble);
        }
    }

    @Override
    public void refused(Place place, String what) {
        end();
        next.refused(place, what);
    }

    /** Nothing waits any longer. */
    void end() {
        if (!waiting.isEmpty()) {
            next.judged(trial.judge(waiting));
            waiting.clear();
        }
    }
}
