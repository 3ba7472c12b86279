package io.frontdesk.sandbox.botapi;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came over HTTP, before anything is checked.
 *
 * @param values by parameter; strings where it came as a form
 * @param uploads by the name of their part
 */
public record Request(ObjectNode values, Map<String, Upload> uploads) {}
