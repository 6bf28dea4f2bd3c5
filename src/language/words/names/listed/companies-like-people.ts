/** Companies called by somebody's full name, in the form of companies-americas.ts; the mark stands where the person is in the news as well. Ours. */
export const companiesLikePeople: string = `Allan Gray
Allen-Bradley = Allen Bradley
Ann Taylor
Anne Klein
Anne Fontaine
Ariel Re
Arthur Andersen
Arthur D. Little = Arthur D Little
Austin Reed
Ben Sherman
Betty Crocker
Brooks Macdonald
Carl Zeiss = Zeiss
Charlotte Tilbury ?
David Jones ?
David Yurman ?
Dean Witter = Dean Witter Reynolds
Dick Smith
Donna Karan ?
Eddie Bauer
Egon Zehnder
Elie Tahari ?
Elizabeth Arden
Ernest Jones
Foster Wheeler
Fred Olsen
Fred Perry
Gerry Weber ?
Grant Thornton
Hargreaves Lansdown
Harland Clarke
Harry Winston
Harvey Nichols
Harvey Norman
Heinrich Deichmann = Deichmann
Helena Rubinstein
Henry Schein
Herman Miller
J. Walter Thompson = JWT
Jack Wills
James Hardie
James Hay
Jane Norman
Jenny Craig
Jim Beam
John Laing
John Menzies
John Swire
John Wood Group
Johnnie Walker
Karen Millen
Kate Spade = Kate Spade & Company
Kenneth Cole ?
Kidder Peabody
Lane Bryant
Laura Ashley
Lee Cooper
Leo Burnett
Louis Dreyfus = Louis Dreyfus Company
Marc Jacobs ?
Marshall Field's = Marshall Field
Martha Stewart Living
Mary Kay
Max Factor
Nina Ricci
Norman Broadbent
Oliver Wyman
Oscar Mayer
Otto Bock = Ottobock
Paul Hartmann
Perry Ellis ?
Peter Hahn
Peter Kiewit = Kiewit
Philipp Plein ?
Piper Jaffray
Piper Sandler
Robert Bosch
Robert Dyas
Robert Walters
Roger Vivier
Russell Reynolds
Russell Stover
Sara Lee
Spencer Stuart
Stanley Gibbons
Stuart Weitzman ?
Ted Baker
Thomas Pink
Tom Tailor
Tommy Bahama
Vera Bradley
Vera Wang ?
Vivienne Westwood ?
Walter Scott & Partners
Warburg Pincus
William Blair
William Grant & Sons = William Grant
William Hill
William Morris Endeavor`
