using Governance.Accuracy;

if (AccuracyOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(AccuracyOptions.Usage);
    return 2;
}

return new AccuracyRun(options, Console.Out).Run();
