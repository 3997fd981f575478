package org.cdp.platform.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a query parameter that the operation does not have: a mistyped filter must not silently select everything. */
class KnownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        Set<String> names = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        for (String sent : request.getUriInfo().getQueryParameters().keySet()) {
            if (!names.contains(sent)) {
                throw Refusal.parameter(sent, "is not a parameter here" + Nearest.to(sent, names));
            }
        }
    }

    private static Set<String> of(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addAll(names, parameter.getType());
            } else {
                add(names, parameter, parameter.getName());
            }
        }
        return names;
    }

    private static void addAll(Set<String> names, Class<?> bean) {
        for (Field part : bean.getDeclaredFields()) {
            add(names, part, part.getName());
        }
    }

    private static void add(Set<String> names, AnnotatedElement element, String name) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        QueryParam param = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value().isEmpty() ? name : query.value());
        } else if (param != null) {
            names.add(param.value());
        }
    }
}
