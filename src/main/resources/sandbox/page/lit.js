/** The one place that knows where lit-html comes from; its version is that of the WebJar in pom.xml. */
export {html, nothing, render, svg} from '/webjars/lit-html/3.3.2/lit-html.js';
export {keyed} from '/webjars/lit-html/3.3.2/directives/keyed.js';
export {live} from '/webjars/lit-html/3.3.2/directives/live.js';
export {repeat} from '/webjars/lit-html/3.3.2/directives/repeat.js';
