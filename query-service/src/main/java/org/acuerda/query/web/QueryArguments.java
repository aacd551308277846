package org.acuerda.query.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.acuerda.query.answer.InvalidQuery;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Argument resolver: gives the API's methods the records that hold their parameters; each is marked as a parameter
 * object.
 */
final class QueryArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ParameterObject.class)
                && parameter.getParameterType().isRecord();
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Map<String, List<String>> given = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        return new QueryParameters(given).read(parameter.getParameterType().asSubclass(Record.class));
    }

    /**
     * Checks that a method knows every parameter of the request.
     *
     * @throws InvalidQuery with PARAMETER_UNKNOWN when it does not
     */
    static void refuseUnknown(HandlerMethod method, Set<String> given) {
        Set<String> known = new TreeSet<>(Set.of(MinSequence.PARAMETER));
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(known::add);
            }
        }
        for (String name : given) {
            if (!known.contains(name)) {
                throw new InvalidQuery(InvalidQuery.Code.PARAMETER_UNKNOWN, name, String.join(", ", known));
            }
        }
    }
}
