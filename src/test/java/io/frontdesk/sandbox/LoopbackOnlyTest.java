package io.frontdesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whoever is not on this machine is kept out, whatever address the server listens on. */
class LoopbackOnlyTest {

    private static int status(String remote, String host, String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(remote);
        request.setServerName(host);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new LoopbackOnly().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost, 200",
        "0:0:0:0:0:0:0:1, [::1], 200",
        "192.168.1.5, localhost, 403",
        "127.0.0.1, rebound.example, 403"
    })
    void only_this_machine_by_its_own_names_comes_in(String remote, String host, int status) throws Exception {
        assertThat(status(remote, host, "/sandbox/phones")).isEqualTo(status);
    }

    @Test
    void health_is_not_the_sandboxs_business() throws Exception {
        assertThat(status("192.168.1.5", "bot.example", "/actuator/health")).isEqualTo(200);
    }
}
