/// Names that are ordinary words, products, methods, places or months as well: alone they say
/// nothing of anybody.
enum OrdinaryNames {
  /// Separated by blanks.
  static let names = """
    Aada Aba Abb Abed Ace Ada Add Adda Ade Adelaide Adler Adobe Aime Ala Alberta Alexa
    Alpha Amazon America Among Ampere And Anderson Android Angle Angular Ansible Anu
    Apache Apple April Arch Archer Are Arenas Ares Argo Arrow Art Asana Asia Asks Astro
    At Athena Atlas Atom August Aurora Austin Author Autumn Avro Azure Baa Baba Babe
    Baby Baca Back Backbone Bai Bail Bak Baker Balder Ball Bamboo Ban Banks Banner Bard
    Bare Baron Basic Bayes Bazel Beam Bee Bell Bellman Belt Berlin Bernoulli Best Beta
    Better Bias Big Bill Binder Bishop Black Blackwell Blank Blanks Blessing Block
    Blocker Bloom Blow Blue Bob Bolt Bond Bonferroni Book Boolean Boston Bounds Bowman
    Box Boyer Brace Branch Brand Brave Brick Bridge Bright Britain Brook Brooklyn Brooks
    Brown Buddy Bull Bullseye Bun Bunch Burden Buster But Butler Button By CHEN CHI Cade
    Cage Calico Call Can Candy Cap Capitan Captain Car Carbon Card Cares Carlo Carolina
    Carry Carter Case Cases Cash Cassandra Castle Catalina Cauchy Cea Ceil Celery
    Celsius Central Chacha Chad Chai Champion Chance Chang Chapel Char Charity Chase
    Chef Chelsea Chen Cherry Chi Child China Cholesky Christian Christmas Chrome Church
    Cid Circle Claude Clear Clementine Click Clippy Clojure Close Cloud Cobol Cody
    Coffee Coin Colon Commander Comment Company Conda Cone Conn Constant Consul Convey
    Conway Cook Cooley Cooper Cope Copilot Cortana Could Counts Craft Criss Cross
    Crystal Cuba Cuckoo Cucumber Cursor Curve Cypress Dada Dagger Daily Daisy Dakota
    Dallas Dane Danish Dans Dart Dash Dask Date Dawn Day Deal Dean Dear Debian December
    Dee Deep Del Delphi Delta Deno Denver Derwin Desire Dev Devin Dia Diamond Did Die
    Diffie Dijkstra Discord Django Do Doc Docker Does Dollar Dolly Dolphin Dom Don Dos
    Dot Down Drain Drew Driver Drone Drop Druid Duck Duke Dutch Dynamo Each Earl Early
    East Easter Eastern Eba Ebb Echo Eclipse Eda Edd Edge Edit Edu Edwards Efe Effa
    Elastic Elif Elixir Elm Else Emacs Ember Emit England English Envoy Epsilon Epyc Era
    Erlang Essence Euler Eve Ever Fac Fae Fahrenheit Fair Faith Falco Falcon Fall Falls
    Fancy Fargo February Fed Fedora Fee Feistel Fermi Fern Fibonacci Field Fields Figma
    Fine Fish Fisher Fit Fix Flask Fleet Flink Flood Floor Florence Florida Flux Font
    Foot For Ford Forest Forget Fortran Forum Fourier Frame France Frank Free Freed
    Freely French Fresh Freya Friday Friend From Front Fulkerson Galaxy Gamma Gardner
    Gates Gatsby Gauss Gay Gemini Gene General Gentoo Georgia German Gerrit Gherkin
    Ginger Gitlab Gold Good Google Goto Grab Grace Grafana Grand Grant Gray Green Greet
    Gregorian Grey Grok Groovy Guard Guava Guess Guy Had Hadoop Haiku Hall Hamilton
    Hamming Hand Handler Handy Hang Harbor Hard Harden Harder Harm Harmony Harness Has
    Haskell Hatch Have Haven Hazel Head Heard Heather Held Hell Hellman Hello Helm Hence
    Her Hera Hermes Hertz Hessian Hey Hi Hibernate High Hilbert Hill Hills Him His Hive
    Hoare Holder Holland Holly Honey Hood Hook Hooks Hope Hopper Horner Hornet House
    Householder Houston How Hudi Huffman Hughes Hunter Hurt Iceberg Ide Ignite In India
    Insomnia Intel Ireland Iris Is Isaacs Israel Istio It Ito Its Ivy Jaccard Jack
    Jackson Jacobi Jaeger Jammy January Jaro Jasmine Jasper Java Jekyll Jenkins Jest
    Jetty Jira Job Jordan Journey Joy Judge Julia July Jun June Junk Jupiter Jupyter
    Justice Kafka Kalman Karma Keen Kelvin Kenya Kepler Key Keycloak Keys Kibana Kick
    Kind Kindle King Knight Knuth Koala Kolmogorov Konsole Kotlin Kruskal Kutta LIN LIU
    Lady Lake Lambda Lamport Lance Lanczos Land Lane Lang Laplace Large Latin Laurel Law
    Leak Lebesgue Legendre Lehmer Lemire Len Lenny Les Less Levenshtein Lex Lie Lies
    Light Lily Lin Lincoln Line Linear Link Linux Lisp List Little Liu Llama Lock Loki
    London Lone Long Lore Lot Love Lovelace Low Lower Lucene Luck Lucky Mac Made Main
    Maj Major Mak Mal Male Malen Man Mandelbrot Mann Manual Many Maple March Mark Marker
    Markov Marks Marlin Mars Marshal Mason Master Math Matsuda Maven Max Maxima Maxwell
    May Mayor Mead Means Media Melbourne Melody Mercury Merkle Merry Mersenne Mesa Meta
    Metal Midnight Might Milan Miles Mill Miller Mimir Min Minor Mint Miss Mistral Mitra
    Mix Mocha Mock Mojave Monday Money Mongo Montana Monte Monterey Montgomery Moon
    Moore More Morris Motley Mount Must Myrtle Nagle Nam Nan Nand Nano Nash Nautilus
    Ness Nesterov Neta Netbeans New Newton Nexus Nginx Nil Nim Ninja Nitro Nix Noble
    Nomad Norman North Northern Norton Not Notion Nova November Null Numbers Nuxt Octave
    October Odd Odin Of Off Ok Okay Olen Olive Omega On Opera Opus Oracle Orca Org Our
    Out Over Pace Pack Packard Packer Padme Page Pages Pandas Para Parcel Parent Pareto
    Paris Park Parks Parquet Parts Parzen Pascal Pat Patience Peak Pearson Peek Peel
    Peer Per Perl Person Phi Phoenix Pickle Ping Pink Pinot Pixel Place Plasma
    Playwright Please Poetry Pointer Poisson Polars Pool Pop Pope Poppy Porter Post
    Potato Potter Potts Power Powers Pratt Precious Press Presto Price Prim Prince
    Princess Prior Prolog Prometheus Puppet Put Pyc Pydantic Queen Quick Rabin Race
    Racket Rails Rand Raphson Ray Read Reader Real Reason Red Redis Redux Reed Refs
    Register Rek Remix Renders Reno Repo Rex Rich Riemann Ring Rivers Rivest Rob
    Robertson Rod Roll Roman Rome Rook Room Root Roots Rose Rosemary Ross Rounds Royal
    Ruby Ruff Rule Runge Rush Rust Rusty Ryzen SHE SUN Safari Sage Said Sales Salt
    Sample Samples Samza Sandy Sane Santiago Saturday Saturn Savage Sawyer Scala Scales
    Scheme Schnorr Seal See Selenium Self Sell Sellers Sem Sep September Sequoia
    Sergeant Server Sessions Settle Seven Sha Shamir Sharp She Shell Shepherd Shields
    Short Shorter Should Sides Sierra Sigma Silver Simple Sine Singer Singleton Sink
    Sinon Siri Sites Sketch Skip Sky Slack Small Smart Smirnov Smith Snow Snowflake
    Sofia Sol Solaris Sole Solr Sonnet Sonoma Soon South Southern Spark Sparks Spearman
    Speed Sphinx Spies Spring Spyder Square Squeeze Stack Star Steel Steward Still Stock
    Stone Storm Stormy Story Straight Strange Street Stretch Stripe Strong Student
    Styles Such Sue Summer Summers Sun Sunday Sunny Sur Suse Sweet Swift Sydney Sys TAN
    Tab Tack Tahoe Tailor Tan Taylor Teams Tekton Temple Tempo Tesla Thanks Thanos That
    The Their These Theta They This Thor Those Thrasher Thrift Thunder Thursday Ties
    Tiger Tika Tilde Till Tiny Titan Titi To Tomcat Too Trace Travis Treat Trello Trino
    Trixie True Tuesday Tukey Turing Turner Ubuntu Uit Under Uni Unique Unknown Unnamed
    Up Upper Vagrant Val Valid Vals Van Vault Vegas Ventura Venus Ver Versa Vesper
    Victory Vim Violet Virginia Viterbi Volta Von Vue Wade Waits Wal Wald Walker Wall
    Waller Ward Ware Warshall Was Washington Water Waters Watson Way Wayland Weaver Webb
    Wednesday Weeks Weibull Welch Were West Western What Wheezy When Where Which White
    Who Why Wiener Wilcoxon Wild Will Willow Wilson Windows Winner Winter Winters Wisdom
    Wise With Wolf Wood Woods Woody Word Worth Would Wren Xeon Yates Yes Yosemite Yosuke
    You Young Your Yuko Zeus Zipf Zipkin Zoom
    """
}
