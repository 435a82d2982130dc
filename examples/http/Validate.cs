// Judges records by a validator service, with nothing but .NET (8 or later):
//
//     dotnet run -- plan.json
//     dotnet run -- --batch plans.ndjson
//
// Prints line:column, severity, rule and message of each finding. Ends with 0 where everything passes, 1 where something fails, and 2
// where it was not judged. SERVICE is the address of the service, API_KEY the key where it asks for one, AS_OF the day to judge on.

using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

return await Validator.Run(args);

/// <summary>Why the service did not judge what it was sent.</summary>
internal sealed class NotJudgedException(string message) : Exception(message);

internal static class Validator
{
    private static readonly string Service = Setting("SERVICE", "http://127.0.0.1:8080");
    private static readonly string ApiKey = Setting("API_KEY", "");
    private static readonly string AsOf = Setting("AS_OF", "");

    // A program has one client for its whole life.
    private static readonly HttpClient Client = new();

    public static async Task<int> Run(string[] args)
    {
        try
        {
            switch (args)
            {
                case ["--batch", var file]:
                    return await ValidateBatch(file) ? 0 : 1;
                case [var file]:
                    return await Validate(file) ? 0 : 1;
                default:
                    Console.Error.WriteLine("dotnet run -- [--batch] FILE");
                    return 2;
            }
        }
        catch (Exception error) when (error is NotJudgedException or IOException or HttpRequestException
            or TaskCanceledException or JsonException)
        {
            Console.Error.WriteLine($"Not judged: {error.Message}");
            return 2;
        }
    }

    /// <summary>Judges one record, and returns whether it passes.</summary>
    private static async Task<bool> Validate(string file)
    {
        var record = await File.ReadAllBytesAsync(file);
        using var response = await Send("/v1/validate", "application/json", record);
        using var report = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        Show(report.RootElement.GetProperty("findings"), 0);
        return response.Headers.TryGetValues("Validation-Outcome", out var outcome) && string.Concat(outcome) == "pass";
    }

    /// <summary>Most characters of a slice, unless a record alone is longer.</summary>
    private const int MostCharacters = 1_000_000;

    /// <summary>
    /// Judges a file with a record on each line, in slices: over HTTP/1.1 HttpClient reads an answer only when it has sent everything,
    /// and the service keeps 8 MB of an answer that nobody reads.
    /// </summary>
    private static async Task<bool> ValidateBatch(string file)
    {
        var passes = true;
        var slice = new StringBuilder();
        var (read, sent) = (0, 0);
        await foreach (var line in File.ReadLinesAsync(file))
        {
            if (slice.Length > 0 && slice.Length + line.Length > MostCharacters)
            {
                passes &= await ValidateSlice(slice.ToString(), sent);
                slice.Clear();
                sent = read;
            }
            slice.Append(line).Append('\n');
            read++;
        }
        return await ValidateSlice(slice.ToString(), sent) && passes;
    }

    /// <summary>Judges lines of a file, and returns whether all pass.</summary>
    /// <param name="slice">The lines.</param>
    /// <param name="before">The number of those before them.</param>
    private static async Task<bool> ValidateSlice(string slice, int before)
    {
        using var response = await Send("/v1/validate/batch", "application/x-ndjson", Encoding.UTF8.GetBytes(slice));
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        while (await reader.ReadLineAsync() is { } line)
        {
            using var item = JsonDocument.Parse(line);
            if (item.RootElement.TryGetProperty("summary", out var summary))
            {
                return summary.GetProperty("outcome").GetString() == "pass";
            }
            if (item.RootElement.TryGetProperty("incomplete", out var problem)) throw NotJudged(problem);
            Show(item.RootElement.GetProperty("findings"), before);
        }
        throw new NotJudgedException("The answer was cut off. Send the rest again.");
    }

    /// <summary>Sends a body, again where the service has no time for it now: judging changes nothing.</summary>
    /// <exception cref="NotJudgedException">The service answers with a problem (RFC 9457).</exception>
    private static async Task<HttpResponseMessage> Send(string path, string type, byte[] body)
    {
        for (var attempt = 0; ; attempt++)
        {
            var query = AsOf == "" ? "" : $"?asOf={AsOf}";
            using var request = new HttpRequestMessage(HttpMethod.Post, Service + path + query);
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
            if (ApiKey != "") request.Headers.Add("X-API-Key", ApiKey);
            var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            if (response.IsSuccessStatusCode) return response;
            using (response)
            {
                var isForNow = response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable;
                if (!isForNow || attempt == 3) throw await NotJudged(response);
                await Task.Delay(WaitAsked(response) ?? TimeSpan.FromSeconds(1 << attempt));
            }
        }
    }

    private static TimeSpan? WaitAsked(HttpResponseMessage response)
    {
        var longest = TimeSpan.FromMinutes(1);
        return response.Headers.RetryAfter?.Delta is { } asked ? (asked < longest ? asked : longest) : null;
    }

    private static async Task<NotJudgedException> NotJudged(HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentType?.MediaType != "application/problem+json")
        {
            return new NotJudgedException($"The answer has the status {(int)response.StatusCode} and is none of the service.");
        }
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return NotJudged(problem.RootElement);
    }

    private static NotJudgedException NotJudged(JsonElement problem) =>
        new($"{problem.GetProperty("title").GetString()} {problem.GetProperty("detail").GetString()}");

    private static void Show(JsonElement findings, int before)
    {
        foreach (var finding in findings.EnumerateArray())
        {
            var line = finding.TryGetProperty("line", out var number) ? $"{number.GetInt32() + before}" : "";
            var column = finding.TryGetProperty("column", out var at) ? $"{at.GetInt32()}" : "";
            var (severity, rule) = (finding.GetProperty("severity").GetString(), finding.GetProperty("rule").GetString());
            Console.WriteLine($"{line}:{column} {severity} {rule} {finding.GetProperty("message").GetString()}");
        }
    }

    private static string Setting(string name, string otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : otherwise;
}
