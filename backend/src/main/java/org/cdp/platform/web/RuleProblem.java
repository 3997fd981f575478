package org.cdp.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.AssertTrue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cdp.platform.web.Problem.Fault;

/** Broken rules of a body or a query, each at its place. */
final class RuleProblem {

    private static final Set<String> BODIES = Set.of("form", "bundle", "patch");

    private static final Set<String> BEANS = Set.of("filter", "paging", "options");

    private RuleProblem() {}

    static Refusal of(ConstraintViolationException e) {
        List<Fault> faults = e.getConstraintViolations().stream()
                .map(RuleProblem::fault)
                .sorted(Comparator.comparing(Fault::toString))
                .toList();
        return Refusal.invalid(faults);
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        List<String> steps = new ArrayList<>();
        boolean query = false;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                query = !BODIES.contains(node.getName());
            }
            if (node.getKind() == ElementKind.PARAMETER && query && !isBean(node.getName())) {
                steps.add(node.getName());
            }
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                add(steps, node);
            }
        }
        if (violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue && !steps.isEmpty()) {
            steps.removeLast(); // a rule over several fields is told at the object that has them
        }
        String place = steps.stream().map(step -> "/" + step).collect(Collectors.joining());
        return query
                ? new Fault(null, steps.isEmpty() ? "" : steps.getFirst(), violation.getMessage())
                : new Fault(place, null, violation.getMessage());
    }

    private static boolean isBean(String parameter) {
        return BEANS.contains(parameter);
    }

    /** An index belongs before the field it leads to; what only says "element of a list" is no step. */
    private static void add(List<String> steps, Path.Node node) {
        Integer index = node.getIndex();
        if (index != null) {
            steps.add(index.toString());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            steps.add(node.getName());
        }
    }
}
