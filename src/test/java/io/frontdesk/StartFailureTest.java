package io.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

    @Test
    void an_unknown_time_zone_is_told_in_one_sentence(CapturedOutput output) {
        assertThat(refusal(output, "frontdesk.time-zone=Europe/Moskow"))
                .endsWith("Change the setting frontdesk.time-zone (environment variable FRONTDESK_TIME_ZONE),"
                        + " which is \"Europe/Moskow\": Unknown time-zone ID: Europe/Moskow.");
    }

    @Test
    void a_database_out_of_reach_is_told_in_one_sentence(CapturedOutput output) {
        assertThat(refusal(output, "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/nowhere"))
                .contains("Change the setting spring.datasource.url (environment variable SPRING_DATASOURCE_URL)");
    }

    @Test
    void a_port_in_use_is_told_in_one_sentence(CapturedOutput output) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal(output, "server.port=" + other.getLocalPort()))
                    .contains("Change the setting server.port (environment variable SERVER_PORT), which is \""
                            + other.getLocalPort() + "\": another program listens on this port.");
        }
    }

    /** The only complaint that is printed. */
    private static String refusal(CapturedOutput output, String wrongSetting) {
        var application = new SpringApplicationBuilder(Frontdesk.class)
                .properties(TestDatabase.fresh().properties())
                .properties("db-scheduler.enabled=false");

        assertThatThrownBy(() -> application.run("--" + wrongSetting));

        assertThat(output.getAll()).doesNotContain("\tat ");
        var complaints =
                output.getAll().lines().filter(line -> line.contains(" ERROR ")).toList();
        assertThat(complaints).hasSize(1);
        return complaints.getFirst();
    }
}
