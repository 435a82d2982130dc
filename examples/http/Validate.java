import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges records by a validator service, with nothing but the JDK (11 or later):
 *
 * <pre>
 * java Validate.java plan.json
 * java Validate.java --batch plans.ndjson
 * </pre>
 *
 * Prints line:column, severity and rule of each finding. Ends with 0 where everything passes, 1 where something fails, and 2 where it
 * was not judged. SERVICE is the address of the service, API_KEY the key where it asks for one, AS_OF the day to judge on.
 */
public class Validate {
  private static final String SERVICE = setting("SERVICE", "http://127.0.0.1:8080");
  private static final String API_KEY = setting("API_KEY", "");
  private static final String AS_OF = setting("AS_OF", "");

  private static final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  public static void main(String[] args) throws InterruptedException {
    try {
      if (args.length == 1) System.exit(validate(Path.of(args[0])));
      if (args.length == 2 && args[0].equals("--batch")) System.exit(validateBatch(Path.of(args[1])));
      System.err.println("java Validate.java [--batch] FILE");
    } catch (IOException error) {
      System.err.println("Not judged: " + error);
    }
    System.exit(2);
  }

  /** Judges one record. The report is asked for as CSV, because the JDK reads no JSON. */
  private static int validate(Path file) throws IOException, InterruptedException {
    var request =
        request("/v1/validate", "application/json")
            .header("Accept", "text/csv")
            .POST(BodyPublishers.ofFile(file))
            .build();
    var response = send(request);
    try (var lines = response.body()) {
      if (response.statusCode() != 200) return refused(response.statusCode(), lines);
      // file,record,line,column,severity,rule,...
      lines
          .skip(1)
          .map(line -> line.split(",", 7))
          .forEach(cell -> System.out.printf("%s:%s %s %s%n", cell[2], cell[3], cell[4], cell[5]));
    }
    return response.headers().firstValue("Validation-Outcome").orElse("").equals("pass") ? 0 : 1;
  }

  /** A finding in a line of JSON. A program with a JSON library (Jackson, Gson) reads the line with that. */
  private static final Pattern FINDING =
      Pattern.compile(
          "\"rule\":\"([^\"]+)\",\"severity\":\"(\\w+)\"(?:(?!\"rule\":).)*?\"line\":(\\d+),\"column\":(\\d+)");

  /** Most characters of a slice, unless a record alone is longer. */
  private static final int SLICE = 1_000_000;

  /**
   * Judges a file with a record on each line, in slices: this HttpClient reads an answer only when it has sent everything, and the
   * service keeps 8 MB of an answer that nobody reads.
   */
  private static int validateBatch(Path file) throws IOException, InterruptedException {
    var exit = 0;
    var slice = new StringBuilder();
    var sent = 0;
    var read = 0;
    try (var reader = Files.newBufferedReader(file)) {
      for (String line; (line = reader.readLine()) != null; read++) {
        if (slice.length() > 0 && slice.length() + line.length() > SLICE) {
          exit = Math.max(exit, validateSlice(slice.toString(), sent));
          slice.setLength(0);
          sent = read;
        }
        slice.append(line).append('\n');
      }
    }
    return Math.max(exit, validateSlice(slice.toString(), sent));
  }

  /** Judges lines of a file. `before` is the number of those before them. */
  private static int validateSlice(String slice, int before) throws IOException, InterruptedException {
    var response = send(request("/v1/validate/batch", "application/x-ndjson").POST(BodyPublishers.ofString(slice)).build());
    try (var lines = response.body()) {
      if (response.statusCode() != 200) return refused(response.statusCode(), lines);
      var last = "";
      for (var answer = lines.iterator(); answer.hasNext(); ) {
        last = answer.next();
        if (!last.startsWith("{\"record\":")) continue;
        for (Matcher found = FINDING.matcher(last); found.find(); ) {
          var number = before + Integer.parseInt(found.group(3));
          System.out.printf("%d:%s %s %s%n", number, found.group(4), found.group(2), found.group(1));
        }
      }
      if (last.startsWith("{\"summary\":")) return last.startsWith("{\"summary\":{\"outcome\":\"pass\"") ? 0 : 1;
      System.err.println("Not judged to the end. " + (last.startsWith("{\"incomplete\":") ? last : "The answer was cut off."));
      return 2;
    }
  }

  private static HttpRequest.Builder request(String path, String type) {
    var query = AS_OF.isEmpty() ? "" : "?asOf=" + AS_OF;
    var request = HttpRequest.newBuilder(URI.create(SERVICE + path + query)).header("Content-Type", type);
    return API_KEY.isEmpty() ? request : request.header("X-API-Key", API_KEY);
  }

  /** Sends a request, again where the service has no time for it now: judging changes nothing. */
  private static HttpResponse<Stream<String>> send(HttpRequest request) throws IOException, InterruptedException {
    for (int attempt = 0; ; attempt++) {
      var response = client.send(request, BodyHandlers.ofLines());
      var status = response.statusCode();
      if ((status != 429 && status != 503) || attempt == 3) return response;
      response.body().close();
      var seconds = response.headers().firstValueAsLong("Retry-After").orElse(1L << attempt);
      Thread.sleep(1000 * Math.min(60, seconds));
    }
  }

  /** Prints the problem (RFC 9457) that the service answered with: its title and detail say what to do. */
  private static int refused(int status, Stream<String> body) {
    body.forEach(System.err::println);
    System.err.println("The service answered with status " + status + ".");
    return 2;
  }

  private static String setting(String name, String otherwise) {
    var value = System.getenv(name);
    return value == null || value.isEmpty() ? otherwise : value;
  }
}
