Console.WriteLine("govern");
return 0;
