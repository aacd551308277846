package org.acuerda.query.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of all other addresses of the API: answers with a problem, as everywhere. */
@Hidden
@RestController
class UnknownApiPath {

    @RequestMapping("/api/**")
    void nothing() {
        throw new UnknownPath();
    }
}
