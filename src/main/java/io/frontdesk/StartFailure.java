package io.frontdesk;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line why the application did not start, instead of Spring Boot's page about it. */
class StartFailure implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(StartFailure.class);

    @Override
    public void report(FailureAnalysis analysis) {
        var words = Stream.of(analysis.getDescription(), analysis.getAction())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        log.error("Frontdesk did not start. {}", words.replaceAll("\\s+", " "));
        log.debug("The cause:", analysis.getCause());
    }
}
