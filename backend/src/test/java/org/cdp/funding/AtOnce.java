package org.cdp.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several callers who all begin at the same moment. */
final class AtOnce {

    private AtOnce() {}

    static <T> List<T> run(int callers, IntFunction<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(callers);
        List<Callable<T>> tasks = IntStream.range(0, callers)
                .mapToObj(caller -> (Callable<T>) () -> {
                    start.await();
                    return work.apply(caller);
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
