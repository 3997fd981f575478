package org.cdp.funding.recount;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Figures that are kept warm while many write are the same as those counted by hand afterwards. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WarmFiguresTest {

    private static final int WRITERS = 4;

    private record Question(Wish wish, List<String> by) {}

    @Test
    void equal_the_recount_after_many_have_written_at_once() throws Exception {
        RandomBundle made = RandomBundle.make("warm", 201, 60);
        Api.load(made.bundle);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            questions.add(new Question(made.anyWish(), Check.anyGroups(made)));
        }
        Edits edits = new Edits(made);
        for (int round = 0; round < 3; round++) {
            assertThat(load(edits, questions), greaterThan(20));
            Register register =
                    Register.read(List.of(made.root()), Rates.read(made.set(), List.of("PKR", "EUR", "JPY", "KWD")));
            for (Question question : questions) {
                Check.summary(register, question.wish, question.by);
            }
        }
    }

    /** How many edits were taken. */
    private static int load(Edits edits, List<Question> questions) throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            work.add(() -> {
                int taken = 0;
                for (int k = 0; k < 15; k++) {
                    taken += edits.one() ? 1 : 0;
                }
                return taken;
            });
        }
        work.add(() -> {
            for (Question question : questions) {
                Told.rows(question.wish.query(), question.by, 500);
            }
            return 0;
        });
        int taken = 0;
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<Integer> done : threads.invokeAll(work)) {
                taken += done.get();
            }
        }
        return taken;
    }
}
