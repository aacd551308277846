package org.acuerda.query.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for every address of the API that nothing else answers for, with a problem as everywhere. */
@Hidden
@RestController
class UnknownApiPath {

    @RequestMapping("/api/**")
    void nothing() {
        throw new UnknownPath();
    }
}
