/// First names that are common in several countries; alone they say nothing, so that a name needs a
/// second one behind it.
enum FirstNames {
  static func contains(_ word: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    (3...14).contains(word.count) && hashes.contains(hash(word))
  }

  /// FNV-1a; a clash takes at most a capitalised pair of words too many.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static let hashes = Set(
    names.split(whereSeparator: \.isWhitespace).map { hash(String($0).utf8) })

  private static let names = """
    Aaron Abigail Adam Agnieszka Ahmed Ahmet Aino Aisha Alain Alan Albert Alberto Alejandro
    Alessandro Alessia Alexander Alexei Alexis Ali Alice Amanda Amber Amina Amira Amit Amy Ana
    Anders Andrea Andreas Andrew Andrzej André Angela Angelo Anil Anjali Anke Ann Anna Anouk
    Anthony Antoine Antonio Arthur Ashley Astrid Aurélie Austin Ava Ayşe Barbara Beatriz Ben
    Benjamin Bernard Bernd Betty Beverly Billy Birgit Björn Bobby Boris Bram Brandon Brenda Brian
    Brigitte Brittany Bruce Bruno Bryan Caleb Camila Camille Carl Carlos Carmen Carol Carolyn
    Catherine Charles Charlotte Chen Cheryl Chiara Chloé Christian Christina Christine Christophe
    Christopher Claudia Cornelis Cristina Cynthia Céline Daan Daniel Danielle David Davide Deborah
    Debra Denise Dennis Diana Diane Diego Dieter Dmitri Dolores Donald Donna Doris Douglas Dylan
    Edward Ekaterina Elena Elijah Elisa Elizabeth Ella Emil Emily Emine Emma Eric Erik Erika Ethan
    Eva Evelyn Ewa Fang Fatima Fatma Federica Felix Femke Fernanda Fernando Florian Frances
    Francesca Francesco Francisca Francisco Frank Franziska Françoise Freja Gabriel Gary George
    Gerald Giorgia Giovanni Giulia Giuseppe Gloria Grace Gregory Grzegorz Guillaume Günter Hannah
    Hans Harold Haruto Hassan Heather Heike Helen Helena Helga Hendrik Henry Hiroshi Horst Hugo
    Hüseyin Ibrahim Ida Ingrid Irina Isabel Isabella Isabelle Ivan Jack Jacob Jacqueline Jacques
    James Jan Jane Janet Janice Jason Javier Jean Jeffrey Jennifer Jeremy Jerry Jesse Jessica
    Jihoon Jiri Joan Joanna Joe Johannes John Jonas Jonathan Jordan Jorge Jose Josefa Joseph
    Joshua José Joyce João Juan Judith Judy Juha Julia Juliana Julie Julien Justin Jürgen Karen
    Karin Kasper Katalin Katarzyna Katherine Kathleen Kathryn Katrin Kayla Keith Kelly Kenji
    Kenneth Kevin Khadija Kimberly Klaus Kristina Krzysztof Kyle Lara Larissa Larry Lars Laura
    Lauren Laurent Lawrence Leila Lena Leon Leonie Li Liam Linda Lisa Logan Lorenzo Lori Lotte
    Louis Luca Lucas Lucía Luigi Luis Lukas Lászlo Léa Magdalena Manfred Manon Manuel Marcin Marco
    Marek Margaret Maria Mariana Marie Marilyn Mario Mark Markus Marta Martha Martina Mary Mason
    Mateus Mathieu Matteo Matthew Matthias Matti Max Małgorzata Megan Mehmet Melissa Mercedes Mia
    Michael Michał Michel Michelle Miguel Mikhail Mikkel Mikko Ming Minjun Mohammed Monika Monique
    Muhammad Mustafa Nadia Nancy Natalia Natalie Nathalie Nathan Neha Nguyen Nicholas Nicolas
    Nicole Nikolai Nina Noah Olaf Olga Oliver Olivia Omar Oskar Pablo Pamela Patricia Patrick Paul
    Paula Paulo Pavel Paweł Pedro Peter Petr Petra Philippe Pierre Pieter Pietro Pilar Piotr Pooja
    Priya Rachel Rafael Rahul Raj Randy Raymond Raúl Rebecca Renate Richard Robert Rodrigo Roger
    Ronald Rosa Roy Ruth Ryan Sabine Sakura Salvatore Samantha Samuel Sander Sandra Sanjay Sanne
    Sara Sarah Scott Sean Sebastian Sem Seoyeon Sergei Sergio Sharon Shirley Silvia Simon Sofia
    Sophia Stefan Stephanie Stephen Steven Sunil Susan Susanne Sven Svetlana Sylvie Søren Takashi
    Tatiana Teresa Tereza Terry Theo Theresa Thiago Thomas Tim Timothy Tobias Tom Tomasz Tran
    Tyler Ursula Uwe Valentina Valérie Veronika Victoria Vijay Vincent Vincenzo Virginia Vladimir
    Walter Wayne Wei Willem William Willie Wolfgang Yui Yuki Yusuf Zachary Zoe Zofia Zoltán Álvaro
    Ángel
    """
}
