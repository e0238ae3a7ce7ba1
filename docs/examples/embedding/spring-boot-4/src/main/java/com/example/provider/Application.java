package com.example.provider;

import id.tolok.rubric.Rubric;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.json.ScoringJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** An assessment service of a training provider. */
@SpringBootApplication
public class Application {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    // region scorer
    /** Checked and compiled at the start: a wrong rubric stops the application, with all its problems. Thread-safe. */
    @Bean
    Scorer scorer(
            @Value("classpath:rubric.json") Resource rubricFile, @Value("classpath:policy.json") Resource policyFile)
            throws IOException {
        try (InputStream rubricJson = rubricFile.getInputStream();
                InputStream policyJson = policyFile.getInputStream()) {
            Rubric rubric = RubricJson.RUBRIC.read(rubricJson);
            ScoringPolicy policy = ScoringJson.POLICY.read(policyJson);
            return policy.compile(rubric);
        }
    }
    // endregion

    /** Indonesian, unless a client prefers English. */
    @Bean
    LocaleResolver localeResolver() {
        Locale indonesian = new Locale("id");
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(indonesian, Locale.ENGLISH));
        resolver.setDefaultLocale(indonesian);
        return resolver;
    }
}
