package org.acuerda.query.page.data;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Configuration of what programs read inside pages. */
@Configuration(proxyBeanMethods = false)
class DataConfiguration implements WebMvcConfigurer {

    private final StructuredData structuredData;

    DataConfiguration(StructuredData structuredData) {
        this.structuredData = structuredData;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(structuredData);
    }
}
