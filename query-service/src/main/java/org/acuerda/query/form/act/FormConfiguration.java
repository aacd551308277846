package org.acuerda.query.form.act;

import org.acuerda.query.form.acting.ActorPage;
import org.acuerda.query.form.acting.FormGate;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Configuration of the forms: puts the gate before them. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration implements WebMvcConfigurer {

    private final FormGate gate;

    FormConfiguration(FormGate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate).addPathPatterns(ActorPage.ADDRESS, FormGate.FORMS + "**");
    }
}
