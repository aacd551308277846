package org.acuerda.query.web;

import java.util.List;
import java.util.Set;
import org.acuerda.guard.BodyLimits;
import org.acuerda.guard.ContainerProblems;
import org.acuerda.guard.RequestGuard;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.ProjectionProgress;
import org.acuerda.query.answer.ViewJson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Configuration of the web layer: resolvers, interceptors and other beans around the controllers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryServiceProperties.class)
class WebConfiguration implements WebMvcConfigurer {

    private final Freshness freshness;
    private final ProjectionProgress progress;
    private final QueryServiceProperties properties;

    WebConfiguration(Freshness freshness, ProjectionProgress progress, QueryServiceProperties properties) {
        this.freshness = freshness;
        this.progress = progress;
        this.properties = properties;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new QueryArguments());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FreshnessInterceptor(freshness, progress, properties.longestWait()))
                .excludePathPatterns("/error", "/swagger-ui.html", "/swagger-ui/**", "/v3/**", "/actuator/**");
    }

    @Bean
    static RequestGuard requestGuard(@Value("${acuerda.host-names}") Set<String> names, BodyLimits limits) {
        return new RequestGuard(names, limits);
    }

    /** Makes Tomcat answer with problems and pages too, where a request never reaches Spring. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems(Problems problems) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ContainerProblems(problems::ofContainer)));
    }

    @Bean
    static JsonMapperBuilderCustomizer answersAsViewsAreWritten() {
        return ViewJson::customize;
    }
}
