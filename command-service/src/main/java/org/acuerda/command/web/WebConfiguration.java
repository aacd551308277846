package org.acuerda.command.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acuerda.guard.ContainerProblems;
import org.acuerda.guard.RequestGuard;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Configuration of the command API: guard of requests, check of callers, language, problems of Tomcat. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandServiceProperties.class)
class WebConfiguration {

    @Bean
    RequestGuard requestGuard(@Value("${acuerda.host-names}") Set<String> names, AddressLimits limits) {
        return new RequestGuard(names, limits);
    }

    @Bean
    WebMvcConfigurer callersAreChecked(TrustedCallers trustedCallers) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(trustedCallers).addPathPatterns("/api/**");
            }
        };
    }

    /** Spanish, unless the caller prefers English. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(ProblemMessages.SPANISH);
        resolver.setSupportedLocales(List.of(ProblemMessages.SPANISH, Locale.ENGLISH));
        return resolver;
    }

    /** Makes Tomcat answer with problems too, where a request never reaches Spring. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems(Problems problems) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ContainerProblems(problems::ofContainer)));
    }
}
