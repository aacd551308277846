package org.acuerda.query.page.frame;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.acuerda.client.CommandClient;
import org.acuerda.client.Timeouts;
import org.acuerda.query.language.LanguageChoice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Configuration of the pages: language, messages, template attributes and client of the command service. */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration implements WebMvcConfigurer {

    private static final LanguageChoice LANGUAGE = new LanguageChoice();

    @Bean
    LocaleResolver localeResolver() {
        return LANGUAGE;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // What another site shows of this one sets no cookie.
        registry.addInterceptor(LANGUAGE).excludePathPatterns(Embedding.PATHS);
        registry.addInterceptor(new Embedding()).addPathPatterns(Embedding.PATHS);
        registry.addInterceptor(new WrongFilters());
    }

    @Bean
    public MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "org.acuerda.query.language.messages",
                "org.acuerda.query.language.words",
                "org.acuerda.query.language.types",
                "org.acuerda.query.board.board",
                "org.acuerda.query.convening.convening",
                "org.acuerda.query.change.change",
                "org.acuerda.query.feed.feed",
                "org.acuerda.query.table.tables",
                "org.acuerda.query.page.data.data",
                "org.acuerda.query.page.log.parts",
                "org.acuerda.query.page.help.help",
                "org.acuerda.query.page.help.glossary",
                "org.acuerda.query.warning.warning",
                "org.acuerda.query.desk.desk",
                "org.acuerda.query.desk.acts",
                "org.acuerda.query.form.field.form",
                "org.acuerda.query.formalization.formalization",
                "org.acuerda.query.form.agreement.agreements",
                "org.acuerda.query.form.commission.commissions",
                "org.acuerda.query.form.compliance.paths",
                "org.acuerda.query.form.remark.remarks");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.of("es"));
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    ValueDialect valueDialect() {
        return new ValueDialect();
    }

    /** A person waits for the page, so the time limit is short. */
    @Bean
    CommandClient commandClient(
            @Value("${acuerda.commands.url}") URI address, @Value("${acuerda.commands.secret}") String secret) {
        return new CommandClient(
                address,
                secret,
                new Timeouts(
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(10)));
    }

    /** The zone of what belongs to no commission. */
    @Bean
    ZoneId ownZone(@Value("${acuerda.time-zone:America/Mexico_City}") ZoneId zone) {
        return zone;
    }
}
