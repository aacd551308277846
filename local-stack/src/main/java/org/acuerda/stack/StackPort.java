package org.acuerda.stack;

import java.util.Map;

/** Value: a port on which the stack listens, and the variable that changes it. All are bound on 127.0.0.1. */
enum StackPort {
    POSTGRES("ACUERDA_POSTGRES_PORT", 15432),
    KAFKA("ACUERDA_KAFKA_PORT", 19092),
    KAFKA_CONTROLLER("ACUERDA_KAFKA_CONTROLLER_PORT", 19093),
    MONGODB("ACUERDA_MONGODB_PORT", 17017),
    COMMAND("ACUERDA_COMMAND_PORT", 8081),
    QUERY("ACUERDA_QUERY_PORT", 8080);

    private static final int MAX_PORT = 65_535;

    private final String variable;
    private final int usual;

    StackPort(String variable, int usual) {
        this.variable = variable;
        this.usual = usual;
    }

    String variable() {
        return variable;
    }

    /**
     * The port's number, 1 to 65535.
     *
     * @throws CannotGoOn when the variable has no such number
     */
    int in(Map<String, String> environment) {
        String given = environment.getOrDefault(variable, "");
        if (given.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(given.strip());
            if (number >= 1 && number <= MAX_PORT) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw new CannotGoOn("port.invalid", noNumber, variable, given);
        }
        throw new CannotGoOn("port.invalid", variable, given);
    }
}
