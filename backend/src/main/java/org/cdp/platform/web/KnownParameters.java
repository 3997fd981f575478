package org.cdp.platform.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query parameter that the operation does not have, that is given twice where one is taken, or that can't be
 * read: a mistyped filter must not silently select everything.
 */
class KnownParameters {

    private final Map<Method, Map<String, ParameterKind>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        if (request.getUriInfo().getPath().indexOf('\0') >= 0) {
            throw Refusal.of(404, "Not found", "There is nothing at this address.");
        }
        Map<String, ParameterKind> taken = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> check(taken, name, values));
    }

    private static void check(Map<String, ParameterKind> taken, String name, List<String> values) {
        ParameterKind kind = taken.get(name);
        if (kind == null) {
            throw Refusal.parameter(name, "is not a parameter here" + Nearest.to(name, taken.keySet()));
        }
        if (values.size() > 1 && !kind.repeats()) {
            throw Refusal.parameter(name, "is taken once only");
        }
        values.forEach(value -> kind.complaint(value).ifPresent(complaint -> {
            throw Refusal.parameter(name, complaint);
        }));
    }

    private static Map<String, ParameterKind> of(Method method) {
        Map<String, ParameterKind> taken = new TreeMap<>();
        if (method.isAnnotationPresent(GET.class)) {
            taken.put(AsOf.PARAMETER, ParameterKind.of(String.class));
        }
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addAll(taken, parameter.getType());
            } else {
                add(taken, parameter, parameter.getName(), parameter.getParameterizedType());
            }
        }
        return taken;
    }

    private static void addAll(Map<String, ParameterKind> taken, Class<?> bean) {
        for (Field part : bean.getDeclaredFields()) {
            add(taken, part, part.getName(), part.getGenericType());
        }
    }

    private static void add(Map<String, ParameterKind> taken, AnnotatedElement element, String name, Type type) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            taken.put(query.value().isEmpty() ? name : query.value(), ParameterKind.of(type));
        }
    }
}
