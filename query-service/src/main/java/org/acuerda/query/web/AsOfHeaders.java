package org.acuerda.query.web;

import org.acuerda.query.answer.Dated;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Response advice: repeats parts of the body in headers: up to which record it holds, and as {@code ETag} the sequence
 * for a later {@code If-Match} on the write side. An answer covers more than one stream, so the tag never leads to a
 * 304.
 */
@RestControllerAdvice
final class AsOfHeaders implements ResponseBodyAdvice<Dated> {

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return Dated.class.isAssignableFrom(method.getParameterType());
    }

    @Override
    public @Nullable Dated beforeBodyWrite(
            @Nullable Dated body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body != null) {
            HttpHeaders headers = response.getHeaders();
            headers.set(FreshnessInterceptor.AS_OF, Long.toString(body.asOf().position()));
            @Nullable Long version = body.version();
            if (version != null) {
                headers.setETag("\"" + version + "\"");
            }
        }
        return body;
    }
}
