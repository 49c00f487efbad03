using System.CommandLine;

namespace Governance.Cli.CommandLine;

/// <summary><c>govern completion SHELL</c>: the script that teaches a shell to complete our commands and options.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _govern() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(govern "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _govern govern

        """;

    private const string Zsh = """
        #compdef govern
        _govern() {
          local -a found
          found=("${(@f)$(govern "[suggest:$#LBUFFER]" "$LBUFFER" 2>/dev/null)}")
          found=(${found:#})
          compadd -- $found
          _files
        }
        compdef _govern govern

        """;

    private const string Fish = """
        function __govern_complete
          set -l line (commandline -cp)
          govern "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c govern -a '(__govern_complete)'

        """;

    public static CommandPage Create(Session session)
    {
        var shell = new Argument<string>("shell") { HelpName = "bash|zsh|fish", Description = "Your shell." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", "Print a script that completes govern's commands and options in your shell.") { shell };
        command.SetAction(result =>
        {
            session.Text.Write(result.GetValue(shell) switch { "bash" => Bash, "zsh" => Zsh, _ => Fish });
            return ExitCode.Clean;
        });
        return new CommandPage(command)
        {
            Examples =
            [
                new("source <(govern completion bash)", "In ~/.bashrc."),
                new("source <(govern completion zsh)", "In ~/.zshrc, after compinit."),
                new("govern completion fish > ~/.config/fish/completions/govern.fish", "Once."),
            ],
        };
    }
}
