package org.acuerda.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Spring Boot application of the write side. */
@SpringBootApplication
@EnableScheduling
public class CommandServiceApplication {

    public static void main(String[] arguments) {
        // Otherwise every start prints an advertisement.
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(CommandServiceApplication.class, arguments);
    }
}
