package org.acuerda.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Application of the query side. */
@SpringBootApplication
public class QueryServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(QueryServiceApplication.class, arguments);
    }
}
