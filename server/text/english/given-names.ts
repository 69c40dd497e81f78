/**
 * Given names that are common among customers and agents, in lower case without accents. A word that stands here and is
 * written where a name stands is a person; names that are as often something else ("chase", "alexa") are left out.
 */
const names = `
aaron abby abdul abdullah abigail adam adaeze adele adil aditi aditya adrian adriana agnes ahmad ahmed aida aidan aiden aimee aisha aishwarya ajay
akash alan alana albert alberto alec alejandra alejandro aleksander aleksandra alena alessandra alessandro alessia alex alexander alexandra alexandre
alexandria alexis alfonso alfred alfredo ali alice alicia alina alisha alison alistair allan allen allison alma alok alyssa amanda amber amelia amelie
amina amir amit amy ana anais anand anastasia anders andre andrea andreas andreea andrei andrej andres andrew andrzej andy angela angelica angelina
angelo angie angus anil anisha anita anja anjali ankit ankita ann anna annabel anne annette annie annika anouk ansel anthony antoine anton antonia
antonio anupam anya april archana archie arjun arlene arnaud arnold arthur arun arvind asha ashish ashley ashok ashwin astrid audrey aurelie aurora
ava avery axel ayesha barbara barry bart bartosz beata beatrice beatriz becky bella ben benedict benjamin bernadette bernard bernd bernhard bert
beth bethany betty bettina beverly bhavna bianca bill billy birgit bjorn blanca bob bobby bogdan boris brad bradley brandon brayden brenda brendan
brent brett brian briana brianna bridget brigitte britney brittany bruce bruno bryan bryce caitlin caleb callum calvin cameron camila camille candace
cara carina carl carla carlo carlos carmen carol carole carolina caroline carolyn carrie casey cassandra catalina caterina catherine cathy cecilia
cedric celeste celine cesar chad chantal charles charlie charlotte chelsea cheryl chiara chloe chris christa christian christiane christina christine
christoph christophe christopher ciara cindy claire clara clare clarissa claude claudia claudio clement clive colette colin colleen connor conor
constance constantin cora corey corinne cornelia courtney craig cristian cristina crystal curtis cynthia daisy dale damian damien dan dana daniel
daniela daniele daniella danielle danny daphne darius darlene darrell darren dave david dawn dean deanna deb debbie deborah debra declan deepa deepak
deepika delphine denis denise dennis derek desiree devin diana diane dick diego dieter dimitri dina dinesh dirk divya dolores dominic dominik
dominika dominique don donald donna dora doreen doris dorothea dorothy doug douglas duncan dustin dwayne dylan eddie edgar edith edmund eduardo edward
edwin eileen elaine eleanor elena eleni elias elif elijah elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott eloise elsa elsie
emanuel emil emilia emilie emilio emily emma emmanuel enrico enrique eric erica erik erika erin ernest ernesto esme esteban estelle esther ethan eugene
eva evan evelyn ewa ewan fabian fabio fabrice farah farhan fatima federica federico felicia felicity felipe felix ferdinand fernanda fernando filip
filippo fiona finlay finn florian floyd frances francesca francesco francis francisco franck francois francoise frank frankie franz fraser fred freddie
frederic frederick freya frida fritz gabriel gabriela gabriele gabriella gabrielle gareth gary gaurav gavin gemma gene genevieve geoff geoffrey george
georgia georgina gerald geraldine gerard gerda gerhard gianluca gilbert gillian gina giorgio giovanni girish gisela giulia giuseppe gladys glen glenda
glenn gloria gonzalo gordon grace graham greg gregor gregory greta guido guillaume guillermo gunther gustavo gwen hakon hamza hanna hannah hannes
hans harald harold harriet harry harsh harvey hasan hassan hazel heather hector heidi heike heinrich heinz helen helena helene helga helmut hendrik
henri henrietta henrik henry herbert herman hilary hilda himanshu holger holly howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ilona
imogen imran ina ines inga inge ingo ingrid irene irina iris irma isaac isabel isabella isabelle isaiah isla ismail ivan ivana ivo ivy jack jackie
jackson jacob jacqueline jacques jade jaime jake jakob jakub james jamie jan jana jane janet janice janina janine janusz jared jasmin jasmine jason
javier jay jayden jean jeanette jeanne jeff jeffrey jen jenna jennie jennifer jenny jens jeremiah jeremy jerome jerry jesper jess jesse jessica jesus
jill jim jimmy jin jing jo joan joana joanna joanne joao joaquin jochen jodie joe joel joelle joerg johan johanna johannes john johnny jon jonas
jonathan jordan jorge jose josef josefina joseph josephine josh joshua joy joyce juan juana juanita judith judy jules julia julian juliana julie julien
juliet julius june jurgen justin justine justyna kai kamal kamil kapil karen karim karin karina karl karolina kasia kate katarina katarzyna katharina
katherine kathleen kathryn kathy katie katja katrin katrina katy kavita kay kayla keith kelly kelsey ken kenneth kerry kevin khalid kiara kieran kim
kimberly kiran kirsten kirsty klara klaus krishna kristen kristian kristin kristina kristof krystyna krzysztof kumar kurt kwame kyle lance lara larissa
larry lars laszlo latoya laura lauren laurence laurent lawrence lea leah leanne leila leo leon leonard leonardo leonie leonor leroy lesley leslie lewis
liam lidia lila lilian lillian lily lina linda lindsay lindsey lionel lisa liz lloyd logan lois lola lorena lorenzo loretta lori lorna lorraine lotte
lou louis louisa louise luc luca lucas lucia luciana lucie lucille lucinda lucy ludwig luigi luis luisa lukas lukasz luke luther lydia lynn mabel
maciej madeleine madeline madison maelle magda magdalena maggie mahmoud maja malcolm malgorzata malik mandy manfred manish manoj manuel manuela mara
marc marcel marcela marcella marcelo marcin marco marcos marcus marek margaret margarita margot maria mariam mariana marianne marie marina mario
marion marisa marissa marius marjorie mark marko markus marlene marta martha martin martina martine marvin mary maryam massimo mateo mateus mathew
mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maureen maurice mauricio mauro max maximilian maxime maxine maya mehmet melanie
melinda melissa mercedes meredith mia michael michal michel michele michelle miguel mikael mike mikhail mila milan milena milos mimi mina miranda
miriam mitchell mohamed mohammad mohammed mohan moira molly mona monica monika monique morgan moritz muhammad murray mustafa myra nadia nadine nancy
naomi natalia natalie natasha nathalie nathan nathaniel neal neeraj neha neil nelson ngoc niall niamh nicholas nick nico nicola nicolas nicole nigel
nikhil nikita niklas nikolai nikos nils nina nisha nishant nita noah noel noelle noemi nora norbert noreen norma norman octavia olaf oleg olga oliver
olivia olivier omar orlando oscar oskar otto owen pablo paige pam pamela pankaj paola paolo pascal patricia patrick patrik patty paul paula pauline
pavel pawel pedro peggy penelope penny perry pete peter petra phil philip philipp philippe phillip phoebe phyllis pia pierre pilar piotr pooja
prakash pranav prashant pratik preeti priscilla priya priyanka quentin rachael rachel radek rafael rafal rahul rainer raj rajesh rakesh ralf ralph
ramesh ramon ramona randall randy raphael raquel rashid raul ravi ray raymond rebecca regina reinhard rekha renata renate rene renee rhiannon rhonda
rhys ricardo riccardo richard rick ricky rita ritu rob robert roberta roberto robin rodney rodrigo roger rohan rohit roland rolf roman ron ronald
ronan rory rosa rosalie rose rosemary rosie ross roxanne roy ruairi ruben rudolf rudy rupert russell ruth ryan sabine sabrina sadie sally salma sam
samantha sameer samir samuel sandeep sander sandra sandy sanjay santiago sara sarah sasha saskia savannah scott sean sebastian selena selina serena
serge sergei sergio seth shane shannon sharon shaun shawn sheila shelley shirley shreya shweta sian sidney siegfried sigrid silke silvia simon simona
simone sina sinead siobhan sneha sofia sofie sonia sonja sophia sophie soren spencer stacey stacy stan stanislav stanley stefan stefania stefanie
stella stephan stephane stephanie stephen steve steven stewart stuart sue suman sunil sunita suresh susan susana susanna susanne susie suzanne suzy sven
svetlana swati sybille sylvia sylvie tabea tamara tammy tamsin tanja tanya tara tariq tatiana tatjana ted teresa terence terri terry tess tessa thea
thelma theo theodore theresa therese thierry thomas thorsten tiffany tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony torsten tracey
tracy travis trevor trish tristan troy tyler ulrich ulrike umar uma ursula usha uwe valentin valentina valeria valerie vanessa vera veronica veronika
veronique vicki vicky victor victoria vijay vikas vikram viktor viktoria vince vincent viola violet virginia vivek vivian vivien vladimir volker wade
walter wanda warren wayne wei wendy wiebke wilhelm will william willow wilma winston wojciech wolfgang xavier xiao yan yannick yasmin yasmine yolanda
yousef youssef yuki yusuf yves yvette yvonne zachary zainab zara zeynep zoe zofia
`

export const givenNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/))
