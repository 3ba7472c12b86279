package io.frontdesk.sandbox;

import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells the page why something could not be done. */
@RestControllerAdvice({"io.frontdesk.sandbox.controls", "io.frontdesk.sandbox.phones"})
@Conditional(NoToken.class)
class PageErrors {

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Map<String, String> gone() {
        return Map.of("error", "No such phone or message");
    }

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> wrong(IllegalArgumentException e) {
        return Map.of("error", String.valueOf(e.getMessage()));
    }

    @ExceptionHandler(IllegalStateException.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    Map<String, String> refused(IllegalStateException e) {
        return Map.of("error", String.valueOf(e.getMessage()));
    }
}
