/// First names in Latin letters.
///
/// Compiled from public statistics of names: the United States' census of 1990 and the lists of some
/// forty countries that the Faker project (MIT licence) collects. Names are facts; which of them are
/// ordinary words as well was counted over manuals and free software.
enum FirstNames {
  /// Separated by blanks.
  static let names = """
    Aaaqil Aaban Aabid Aachal Aada Aadam Aaden Aadhya Aadi Aadil Aafiya Aage Aagot Aahana
    Aahil Aalam Aalee Aalim Aaliyah Aamil Aamir Aamirah Aanuoluwapo Aapo Aaqil Aarav Aarif
    Aarini Aariz Aarna Aarnav Aarne Aaro Aaron Aarush Aaryan Aarón Aashi Aashif Aashir Aasif
    Aasim Aatif Aatiq Aatos Aaus Aayan Aayush Aazim Aba Abaan Abagail Abayomi Abb Abbas Abbey
    Abbi Abbie Abbigail Abbos Abbott Abby Abdalla Abdallah Abdelatif Abdelkader Abdellah
    Abderaouf Abderrahmane Abdi Abdiel Abdihakim Abdirahman Abdiş Abdu Abduaziz Abduboriy
    Abdul Abdulbekir Abdulgazi Abdulhamid Abdulkadir Abdullah Abdullahi Abdulloh Abdulmenaf
    Abdulsemet Abdumalik Abdurahmon Abdurrahman Abdón Abdülahat Abdülcemal Abdülhadi
    Abdülkerim Abdülsamed Abdürreşit Abe Abebi Abednego Abeer Abeiku Abel Abela Abelardo
    Abelone Abena Abeni Abha Abhimanyu Abhiram Abid Abie Abigael Abigail Abigaili Abigale
    Abigayle Abigaíl Abilio Abina Abiodun Abiona Abiye Abner Abosede Abraham Abram Abril Abror
    Abubakar Abubakr Abuzar Abyasa Acar Acarkan Ace Acey Achiel Achieng Achille Achim Achsah
    Acie Aclan Acy Ada Adaeze Adah Adak Adal Adalbert Adalberto Adaline Adalyn Adalynn Adam
    Adamaris Adamo Adams Adan Adasal Add Adda Addi Addie Addison Addisyn Addyson Addý Ade
    Adebiyi Adebowale Adebukola Adedayo Adedeji Adekitan Adekola Adekunle Adel Adela Adelaida
    Adelaide Adelard Adelardo Adelasia Adelbert Adele Adeleke Adelgunde Adelheid Adelia Adelin
    Adelina Adelinde Adeline Adell Adella Adelle Adelmo Adelyn Adelynn Adelía Adem Aden Adena
    Adenike Adeniyi Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina Adesoji Adesua Adetayo
    Adetoke Adetoun Adeyi Adhiarja Adhra Adi Adia Adiarja Adiela Adigun Adika Adikara Adil
    Adila Adilene Adilə Adimu Adin Adina Adinata Adis Adison Aditya Adlai Adlan Adline Admir
    Admiral Adnan Adolf Adolfine Adolfo Adolph Adolphe Adolphus Adomas Adonis Adora Adoración
    Adrain Adria Adriaan Adrian Adriana Adriane Adrianna Adrianne Adriano Adriel Adrien
    Adriene Adrienn Adrienne Adrija Adrijana Adrián Adriána Adron Adrían Adríana Adríel Adunni
    Advaith Advay Advik Advika Adviye Adweta Adwoa Adya Adyson Adán Adèle Adéla Adélaïde Adíel
    Adólf Adıgün Aedan Aedin Aengus Aenne Afaq Afer Aferdita Affie Afia Afife Afil Afiq
    Afolarin Afonso Afra Afrim Afruza Aftin Afton Afua Afət Agapito Agastya Agata Agatha
    Agathe Aggie Aggrey Agim Agla Aglaia Agnar Agne Agnea Agnes Agnesa Agnese Agness Agneta
    Agnete Agni Agnieszka Agnolo Agnos Agnus Agnès Agnė Agostina Agostino Agripina Agris Agron
    Agueda Agus Agusta Agustin Agustina Agustus Agustín Agáta Agða Ahat Ahmad Ahmed Ahmet
    Ahsen Ahter Ahti Aicha Aida Aidan Aide Aideen Aiden Aidyn Aidə Aiga Aigars Aija Aijuka
    Aiko Aila Ailbhe Aileen Ailene Aili Ailis Ailish Aimable Aime Aimee Aimo Aimé Aimée Aina
    Ainara Aine Aino Ainoa Ainsley Ainārs Airi Aisha Aishani Aishling Aisling Aislinn Aistis
    Aisyah Aitana Aitor Aivar Aivaras Aivars Aiyana Aiyanna Aja Ajala Ajan Ajani Ajda Ajeng
    Ajiman Ajimat Ajimin Ajiono Ajla Ajna Ajoke Akalan Akanmu Akar Akarsana Akatay Akay Akbar
    Akbaş Akboğa Akcivan Akdora Akdurmuş Akeelah Akeem Akemi Akgöl Akgüneş Aki Akif Akifə
    Akiko Akilah Akinkunmi Akinlabi Akinwale Akinyi Akira Akise Akkerman Akmal Akmaner Akmaral
    Akobir Akos Akosua Akoth Akram Aksay Aksel Akseli Akshay Aksoy Aksöğüt Aktemür Akua Akumaa
    Akumu Akver Akwasi Akwesi Akyıldız Akçabay Akçasu Aköz Akınal Ala Alaaddin Alabama
    Alabezek Alade Aladin Aladino Alaeddin Alain Alaina Alaine Alambana Alamiro Alamu Alan
    Alana Alanalp Alane Alani Alanis Alanna Alannah Alanta Alanzo Alara Alastair Alattin Alaya
    Alayna Alaz Alba Alban Albano Albeiro Alberico Albert Alberta Alberte Albertha Albertina
    Albertine Alberto Alberts Albertus Albin Albina Albino Albion Albrecht Albulena Alby Albín
    Albína Alcan Alcee Alcide Alcides Alcie Alcira Alda Aldair Aldar Aldemar Alden Alderano
    Aldin Aldis Aldný Aldo Aldona Aldonza Aldís Ale Alea Aleah Alease Alec Alecia Aleck Aleen
    Aleena Aleida Aleisha Aleix Alejandra Alejandrina Alejandro Alejo Alek Aleks Aleksandar
    Aleksander Aleksandr Aleksandra Aleksandras Aleksandrs Aleksanteri Aleksei Aleksej Aleksi
    Alen Alena Alene Alenka Aleodor Alesha Aleshia Alesia Alessandra Alessandro Alessia
    Alessio Aleta Aletha Alethea Alethia Aletta Alex Alexa Alexandar Alexande Alexander
    Alexandr Alexandra Alexandre Alexandrea Alexandria Alexandrie Alexandrina Alexandro
    Alexandros Alexandru Alexandría Alexe Alexei Alexej Alexi Alexia Alexina Alexis Alexus
    Alexys Alexzander Alexía Alexíus Aleš Alf Alfa Alferd Alfie Alfio Alfons Alfonse Alfonsina
    Alfonso Alfonz Alfonzo Alford Alfred Alfreda Alfredia Alfredo Alfreð Alfréd Alfrēds Alfífa
    Alger Algernon Algie Algirdas Algot Algış Ali Alia Aliabbas Aliana Alica Alice Alicia
    Alicja Alida Aliihsan Alijah Alika Alin Alina Aline Alinur Alirio Aliro Alis Alisa Alise
    Aliseydi Alisha Alishia Alisia Alison Alissa Alisson Alistair Alistar Alister Alita Alivia
    Alix Aliya Aliyah Aliyu Aliyə Aliza Alize Alizée Alja Aljaž Aljoša Alka Alkor Alla
    Allahverdi Allan Allana Allean Alleen Allegra Allen Allena Allene Alli Allie Alline
    Allison Allisson Ally Allyn Allyson Allyssa Allý Alma Almar Almasi Almast Almaz Almeda
    Almedia Almendra Almer Almeta Almina Almir Almira Almon Almond Almudena Almus Almut Almuth
    Almyra Alois Aloisia Alojz Alojzia Alojzij Alojzija Aloma Alona Alondra Alonso Alonza
    Alonzo Aloys Aloyse Aloysius Aloïs Alparslan Alpcan Alpha Alpheus Alphonce Alphons
    Alphonse Alphonsine Alphonso Alphonsus Alpin Alpsü Alrekur Alrún Alsoy Alston Alta
    Altagracia Altha Althea Altie Altin Alto Alton Altoğan Altuğ Altınbike Altınkaya
    Altınçiçek Altınışın Alva Alvah Alvan Alvar Alvaro Alve Alveiro Alvena Alver Alvera
    Alverda Alverta Alvia Alvie Alvilda Alvin Alvina Alvira Alvis Alvy Alvīne Alwilda Alwin
    Alwina Alwine Aly Alya Alyce Alycia Alys Alysa Alyse Alysha Alysia Alyson Alyssa Alyssia
    Alyvia Alzina Alícia Alída Alína Alís Alísa Alīda Alışık Alžbeta Alžběta Ama Amada Amadea
    Amadeo Amadeus Amado Amador Amahle Amaia Amaira Amal Amalia Amalie Amalija Amalía Amancio
    Amanda Amandine Amando Amani Amar Amara Amarachi Amare Amari Amarilis Amarion Amaris Amaro
    Amaru Amasa Amaury Amaya Amaç Ambar Amber Amberly Ambers Ambre Ambrose Ambrosio Ambróz
    Amedeo Amedeu Amee Amel Amela Amelia Amelie Amelija Amelía America Americo Amerigo Amey
    Ami Amiah Amico Amie Amiee Amil Amilía Amin Amina Aminatu Amine Amir Amira Amirah Amit
    Amiya Amiyah Amleto Amma Ammie Ammon Amoke Amol Amon Amondi Among Amope Amor Amos Amparo
    Amra Amre Amri Amrita Amruta Amy Amya Amza Amália Amélia Amélie América Américo Amílcar
    Amír Amíra Amý Amālija Ana Anabel Anabela Anabella Anabelle Anacleto Anahera Anahi Anahis
    Anahí Anaida Anais Analia Analisa Analía Anamaria Anamika Ananias Anar Anargül Anaru Anas
    Anasa Anastacia Anastacio Anastasia Anastasie Anastasio Anastasios Anastasía Anastatia
    Anastazja Anastázie Anatol Anatole Anatoli Anatolie Anatolij Anay Anaya Anaëlle Anaís
    Anaïs Anca Ancel Ancil Ancizar Ancuța Anda Andera Anders Anderson Andile Andiç Andjela
    Andjelina Andon Andor Andra Andrada Andrae Andre Andrea Andreas Andree Andreea Andrei
    Andreia Andrej Andreja Andrejka Andrejs Andrena Andres Andrew Andrey Andrešs Andri Andria
    Andrian Andrija Andrin Andrina Andris Andrius Andrus Andrzej Andrá András André Andréa
    Andréas Andrée Andrés Andwele Andy Anděla Ane Anej Anel Anemona Anes Aneta Anete Anett
    Anetta Anette Anežka Anfernee Anfinn Angalia Angantýr Angavu Ange Angel Angela Angele
    Angelena Angeles Angelia Angelic Angelica Angelika Angelina Angeline Angelino Angelique
    Angelita Angella Angelo Angelyn Angelíka Anggabaya Anghel Anghelina Angi Angie Angila
    Angla Angle Anglea Angus Angèle Angélica Angélique Anh Ani Anibal Anica Anice Anicet Anie
    Aniela Anika Anikó Anina Anirudh Anis Anisa Anisha Anissa Anita Anitra Aniya Aniyah
    Anișoara Anja Anjali Anjanette Anjelica Anjolaoluwa Anka Anke Ankica Anmol Ann Anna
    Annabel Annabell Annabella Annabelle Annah Annak Annalee Annalena Annaliese Annalisa
    Annalise Annalísa Annamae Annamaria Annamarie Annamária Annar Annarr Annas Annastacia Anne
    Annedore Annegret Annegrete Annekatrin Anneke Annel Anneleen Annelene Anneli Annelie
    Annelies Anneliese Annelise Annelle Annelore Annelí Annemarie Annemette Annemie Annemijn
    Anner Annerose Annes Annet Annett Annetta Annette Anney Anni Annibale Annica Annice Annick
    Annie Anniina Annija Annika Annikki Annina Annis Annita Annmarie Annukka Annunziata Anny
    Annía Anný Anom Anon Anona Anoni Anouk Ansaldo Ansel Anselm Anselma Anselmo Ansgar Ansh
    Ansis Ansley Anson Ansora Anssi Antal Antanas Ante Antero Anthoney Anthony Antim Antione
    Antionette Antje Anto Antoaneta Antoin Antoine Antoinette Anton Antone Antonela Antonella
    Antonello Antonetta Antonette Antoni Antonia Antonie Antonieta Antonietta Antonija Antonin
    Antonina Antonino Antonio Antonios Antoniu Antonius Antons Antony Antonía Antonín Antoníus
    Antoon Antoņina Antra Ants Antti Antun Antwain Antwan Antwon Antònia Antónia António
    Antônio Anu Anunciación Anusha Anuța Anvar Anvi Anwar Anya Anyango Anyelo Anyi Aníbal
    Aníka Anína Aníta Anđa Anđela Anže Aodhan Aoibheann Aoibhin Aoibhinn Aoife Aongus Apaydın
    Apisara Apolena Apolinar Apolline Apollo Apollonia Apolonia Apostolos April Apryl Apríl
    Aqil Aquiles Ara Arabella Araceli Aracelis Aracely Aradhana Arah Aral Araminta Aran Aranka
    Aras Arba Arben Arbey Arbie Arbnor Arcan Arcelia Arch Archer Archibald Archie Arda Ardath
    Ardelia Ardell Ardella Ardelle Arden Ardeth Ardian Ardis Ardit Ardita Ardith Ardyce Ardís
    Areli Arely Arent Ares Aretha Arey Arezki Argelia Argemiro Argentina Argie Argono Argu
    Arham Ari Aria Ariadna Arian Ariana Ariane Arianna Arianne Aribert Aric Arica Arie Ariel
    Ariela Ariella Arielle Arielė Arietta Arif Arifcan Arifə Arijus Arike Ariki Arild Arilíus
    Arin Arina Arinbjörg Arinbjörn Arinola Aris Arisa Arisara Aristide Aristides Aristița
    Arizona Arja Arjun Arkadiusz Arkie Arkut Arla Arlan Arland Arlean Arleen Arlen Arlena
    Arlene Arlet Arleth Arletha Arletta Arlette Arley Arlie Arlin Arlind Arlinda Arline
    Arlington Arlis Arlo Arly Arlyn Arlyne Armahan Arman Armand Armanda Armandas Armande
    Armandina Armando Armands Armani Armas Armelle Armend Armenía Armida Armin Arminas Arminda
    Arminta Armond Armstead Arna Arnald Arnaldo Arnaldur Arnar Arnas Arnau Arnaud Arnaude
    Arnav Arnberg Arnbergur Arnbjörg Arnbjörn Arnborg Arnd Arndt Arndís Arndór Arne Arnes
    Arnett Arnetta Arnette Arney Arnfinna Arnfinnur Arnfreyr Arnfried Arnfríður Arngeir
    Arngerður Arngils Arngrímur Arngunnur Arnheiður Arnhildur Arnie Arnika Arnim Arnis Arnita
    Arnkatla Arnkell Arnlaug Arnlaugur Arnleif Arnleifur Arnljót Arnljótur Arnlín Arnmundur
    Arnmóður Arno Arnoddur Arnold Arnoldas Arnoldo Arnolds Arnošt Arnrós Arnrún Arnsteinn
    Arnulf Arnulfo Arnviður Arnór Arnóra Arnúlfur Arnþrúður Arnþór Arnþóra Aroa Aroha Aron
    Aronas Arpağ Arpád Arra Arran Arrie Arron Arsenie Arsenio Arsim Arsipatra Art Arta Artan
    Artanto Artawan Artelia Artemio Artemisa Arther Arthor Arthur Arthúr Artie Artis Arto
    Arttu Artturi Artur Arturo Arturs Artúr Artūras Artūrs Aru Arunima Arusi Arvel Arvid Arvil
    Arvilla Arvin Arvo Arvydas Arvīds Arya Aryan Aryana Aryanna Arziye Arzu Aránzazu Aría
    Aríanna Aríel Aríella Arín Arína Arís Aríus Arıel Arıkol Arıpınar Arısoy Arūnas Asa Asad
    Asael Asafe Asake Asalet Asali Asani Asanti Asatira Asberry Asbjørn Asbury Ascensión
    Asdrubal Asger Asha Ashanti Ashby Ashely Asher Ashlea Ashlee Ashleigh Ashlene Ashley Ashli
    Ashlie Ashling Ashly Ashlyn Ashlynn Ashton Ashtyn Asia Asif Asila Asilbek Asilə Asiman
    Asirwada Asirwanda Askja Asko Askur Aslan Aslanhan Asley Aslijan Asliye Asma Asmadi Asman
    Asmianto Asmini Asmira Asmuni Ason Aspar Aspen Assa Assar Assia Assumpta Assunta Asta
    Aston Astrid Astride Astrit Asu Asuka Asuncion Asunción Aswani Asírí Asım Asəf Ataahua
    Atabala Atagün Atalay Atalía Atamoğlan Atanur Atasagun Atatöre Atena Atenulf Atfat Atgun
    Atha Athanasios Atharv Atheel Athena Athman Athuman Athumani Ati Atiena Atieno Atila
    Atilhan Atilio Atinuke Atit Atiyye Atla Atlanta Atlas Atli Atma Atmaja Atnan Atsushi Attaf
    Atte Atticus Attie Attila Attilio Attracta Atılgan Aubra Aubree Aubrey Aubrie Aud Aude
    Audie Audley Audra Audrea Audrey Audria Audriana Audrianna Audrie Audrina Audrius Audry
    Audy August Augusta Augustas Auguste Augustin Augustina Augustine Augusto Augusts Augustus
    Augustín Aukusti Aulikki Aulis Aundrea Aune Aunyaporn Aura Auraq Aurea Aurel Aurelia
    Aurelian Aureliana Aureliano Aurelien Aurelija Aurelio Aurica Aurică Aurilla Aurimas
    Aurora Aurore Aurthur Aurélia Aurélie Aurélien Aurėja Ausma Austar Austen Austin Austine
    Austmann Austmar Auston Austra Austri Austyn Auther Author Authur Autry Autumn Auðbergur
    Auðbert Auðbjörg Auðbjörn Auðbjört Auðdís Auðgeir Auðkell Auðlín Auðmundur Auðna Auðný
    Auðrún Auðun Auðunn Auður Auðólfur Aušra Aušrinė Ava Avah Avelina Avelino Averi Averie
    Averil Avery Avgust Avi Avie Avis Avni Avon Avram Avril Avunç Avşin Awadil Awamil Awamiri
    Awan Awani Awero Awesi Awhina Awilda Awj Awlya Awmar Awrad Axel Axelle Axelma Axelía
    Axenia Axinte Aya Ayaan Ayako Ayamin Ayan Ayana Ayanna Ayasun Ayaydın Aybet Aybora Aybəniz
    Aycagül Aydan Aydar Ayden Aydin Aydinç Ayduru Aydın Aydınbey Ayelén Ayesha Aygutalp
    Aygönenç Aygül Aygün Ayhan Ayinde Ayinke Aykut Aykutalp Ayla Ayleen Aylil Aylin Aylla
    Ayman Aymen Aymeric Aynilhayat Aynur Aynurə Aynımah Ayodeji Ayodele Ayoka Ayoub Aypar
    Aysar Ayse Aysel Aysema Aysevim Aysoy Aysu Aysuna Aytek Ayten Aytuna Aytöz Aytəkin Aytən
    Ayu Ayub Ayush Ayushman Ayvas Ayyaruk Ayyubi Ayçan Ayçiçək Ayülker Ayşan Ayşeana Ayşenur
    Azaan Azad Azade Azahar Azahara Azalea Azalee Azaria Azariah Azban Azeeb Azeglio Azeneth
    Azettin Aziz Aziza Azize Azizi Azra Azucena Azul Azzie Azər Açıkel Açılay Aída Aïcha
    Aðalberg Aðalbergur Aðalbert Aðalbjörg Aðalbjörn Aðalbjört Aðalborg Aðalborgar Aðaldís
    Aðalfríður Aðalgeir Aðalheiður Aðalmundur Aðalráður Aðalrós Aðalsteina Aðalsteinn
    Aðalsteinunn Aðalveig Aðólf Aþena Ağa Ağahadi Ağakişi Ağamalı Ağamusa Ağasəfa Ağaxan
    Ağbegim Ağca Ağmur Aşhan Aşir Baaba Baahir Baaizeed Baaqee Baaqir Baaree Baashir Baasim
    Baasit Baba Babar Babara Babasola Babatunji Babawale Babe Baber Babett Babette Baby
    Babyboy Baccio Bachittar Badawi Badegül Badr Bagas Baghyawati Bagiya Bagus Bagya Baha
    Bahaa Bahaddin Bahadurjit Bahadır Bahari Bahati Bahittin Bahiy Bahtinur Bahuraksa
    Bahuwarna Bahuwirya Baiba Bailee Bailey Bailie Bairbel Bairbre Bairon Bajragin Bajram
    Bakari Bakda Baker Bakhshi Baki Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti
    Baktiadi Baktianto Baktiono Bala Balamantri Balangga Balapati Balatekin Balaxanım Balca
    Baldassare Baldey Baldomero Baldrún Balduino Baldur Baldvin Baldvina Baldwin Bale Baleegh
    Balendra Balhaar Bali Balidin Balijan Balinda Baljiwan Ballard Ballı Baltasar Baltazar
    Baltaş Balthasar Balvan Balveer Balz Balázs Bama Bambad Bambang Bambi Banara Banawa Banawi
    Bancar Bandile Banjeet Banks Banü Bao Baptist Baptiste Baqar Baqir Bara Barabara Barak
    Baraka Barasa Barb Barbar Barbara Barbera Barbie Barbora Barbra Barbro Barbu Barbára Bari
    Barica Baris Bariş Barkha Barna Barnabás Barnard Barnett Barney Barnie Baron Barr Barraq
    Barrett Barri Barrie Barron Barry Barsen Bart Bartek Bartholomew Bartholomäus Bartley
    Bartolomej Bartolomeo Bartolomeu Bartolomé Barton Barði Barışcan Bas Basaam Basarab Bascom
    Baseer Basel Basem Bashaar Bashaarat Bashar Basharat Basheer Basheerah Bashkim Basil
    Basile Basilia Basilio Basim Basir Basriye Bassam Bassi Bassí Bastiaan Bastian Bastien
    Bastián Bastían Basım Batal Batool Baturay Batırhan Baudelio Baudouin Baugur Bautista
    Baxter Bayard Baydu Baykan Baylee Baylie Bayman Bayram Bayron Bayruhan Baytal Bayzettin
    Bazam Bağdat Bağdaş Başay Başhan Başok Bea Beadie Beat Beata Beate Beatrice Beatrijs
    Beatris Beatrix Beatriz Beau Beauden Beaulah Bebba Bebe Beckett Beckham Becki Beckie Becky
    Beda Bedford Bedi Bediriye Bedri Bedřich Bee Beecher Begga Begim Begoña Behbud Behiza
    Behrem Behruz Beinir Beinteinn Beitir Bekan Bekbay Bekim Bekir Bektaşi Bela Belarmino
    Belen Belgizar Belia Belinda Belisario Belkis Belkize Bell Bella Belle Bellisan Bello Belo
    Belton Belva Belén Ben Bena Benard Benas Bence Bendegúz Benedek Benedetto Benedict
    Benedicte Benedicto Benedikt Benedikta Benedikte Benedita Benek Bengibay Bengt Bengta Beni
    Beniamin Benice Benicio Benidikt Benidikta Benigna Benigno Benita Benito Benjaman Benjamen
    Benjamim Benjamin Benjamine Benjamín Benji Benjiman Benjman Benjámin Benn Benna Bennett
    Benney Bennie Benno Benny Benný Benoit Benol Benone Benoný Benoît Benson Bent Benta Bente
    Bentey Benthe Bentley Bento Benton Bentína Benvenuto Benía Benício Beníta Benóní Benóný
    Beppe Bera Berat Beray Berdie Beren Berend Berenice Berent Berezat Berg Bergdís Bergen
    Bergey Bergfinnur Bergfríður Bergheiður Berghildur Berghreinn Bergjón Berglaug Berglind
    Bergljót Berglín Bergmann Bergmannía Bergmar Bergmundur Bergný Bergrán Bergrín Bergrós
    Bergrún Bergsteinn Bergsveinn Bergur Bergvin Bergþór Bergþóra Berit Beriye Berkal Berki
    Berkley Berksay Berlin Berna Bernabé Bernadett Bernadette Bernadine Bernard Bernarda
    Bernardina Bernardine Bernardino Bernardita Bernardo Bernd Berndt Berneice Bernetta
    Bernfried Bernhard Bernhardine Bernharð Bernharður Berni Bernice Bernie Berniece Bernita
    Bernt Bernward Bernódus Bernódía Berra Berran Berrin Berry Bersi Bert Berta Bertalan
    Bertel Bertha Berthe Berthold Bertie Bertil Bertina Berto Bertold Berton Bertram Bertrand
    Beryl Besart Besarta Besey Beshte Besim Besin Besnik Bess Besse Bessi Bessie Bessí Beste
    Bestla Beta Betania Betanía Beth Betha Bethan Bethanie Bethann Bethany Bethel Bethzy
    Betina Betsey Betsy Betsý Bett Bette Betti Bettie Bettina Betty Bettyann Bettye Bettyjane
    Bettylou Bettý Betúel Beula Beulah Bev Bevan Beverlee Beverley Beverly Beyda Beyhatun
    Beyler Beyonce Beyzade Bezek Beáta Beňadik Bhanumati Bhavani Bhavika Bhavini Bhavna Bhavya
    Bhekani Bhekisisa Bhekizizwe Bhekokwakhe Biagio Bianca Bianka Bibi Bibiana Bibisora
    Bibiána Bibuwa Bican Bidayet Biddie Bieke Biel Bienvenida Bil Bilaal Bilal Bilay Bilender
    Bilgen Bilginur Bilgütay Bilha Biljana Bilkay Bilkisu Bill Billi Billie Billy Billye Bilol
    Biltaş Bimala Bina Binay Binbaşar Binışık Birben Bird Birdella Birdie Birger Birgid Birgir
    Birgit Birgitt Birgitta Birgitte Birgül Birkir Birna Birnir Birousk Birsan Birsen Birt
    Birta Birte Birtha Birthe Birtie Birtingur Birtir Birtna Biruta Biserka Bishakha Bishop
    Bitten Bitül Bizhan Bişar Bjargar Bjargdís Bjargey Bjargheiður Bjarghildur Bjarglind
    Bjargmundur Bjargþór Bjarkan Bjarkar Bjarkey Bjarki Bjarklind Bjarma Bjarmar Bjarmi
    Bjarnar Bjarndís Bjarne Bjarney Bjarnfinnur Bjarnfreður Bjarnfríður Bjarngerður
    Bjarnharður Bjarnheiður Bjarnhildur Bjarnhéðinn Bjarni Bjarnlaug Bjarnlaugur Bjarnleifur
    Bjarnrún Bjarnsteinn Bjarnveig Bjarnólfur Bjarný Bjarnþrúður Bjarnþór Bjarnþóra Bjartey
    Bjartmann Bjartmar Bjartmey Bjartur Bjartþór Bjorn Bjólan Bjólfur Björg Björgey
    Björgheiður Björghildur Björgmundur Björgvin Björgólfur Björgúlfur Björk Björn Björney
    Björnfríður Björnólfur Björt Bjørg Bjørn Bladimir Blahoslav Blain Blaine Blair Blaise
    Blake Blanaid Blanca Blanch Blanchard Blanche Blanchie Blandine Blanduzia Blane Blanka
    Blas Blathnaid Blaze Blaž Blažej Blažena Blerim Blerina Blerta Blessing Bliss Blondell
    Blossom Bluette Bluford Blythe Bláey Blædís Blængur Blær Blævar Blín Blíða Blómey Boaz Bob
    Boban Bobba Bobbi Bobbie Bobby Bobbye Bobette Bobur Bode Bodhi Bodil Bodo Boe Boel Boga
    Bogdan Bogdana Bogdís Bogey Bogga Boghildur Bogi Boglárka Bogomir Bohdan Bohdana Bohumil
    Bohumila Bohumír Bohuslav Bohuslava Bohuš Bojan Bok Bolatito Bolden Boleslav Bolli
    Boluwatife Boma Bonface Bong Boniface Bonifacio Bonifác Bonita Bonnie Bonny Bonu Booker
    Boone Borahan Borataş Borbála Borg Borgar Borgdís Borghildur Borgný Borgrún Borgúlfur
    Borgþór Borgþóra Boris Borja Borris Borut Borys Bose Bosibori Boss Boston Botnía Botond
    Bouchra Bowman Boyce Boyd Boynak Boysie Bozbağ Bozena Bozerk Boztaş Boði Boğatimur Bořivoj
    Boštjan Božena Božica Božidara Božo Brad Braden Bradford Bradley Bradly Brady Bradyn
    Braeden Braedon Braelyn Braga Braghildur Bragi Brahim Braiden Brain Bram Bramwel Branch
    Branda Brandan Branddís Brande Brandee Branden Brandi Brandie Brandin Brandon Brandt
    Brandur Brandy Brandyn Branislav Branislava Branka Branko Brannon Branson Brant Brantley
    Braulio Bravin Braxton Brayan Brayden Braydon Braylen Braylon Brea Breana Breandan Breann
    Breanna Breanne Brecht Breda Bree Breeda Breege Breffni Breki Brencis Brenda Brendah
    Brendan Brenden Brendon Brenna Brennan Brennen Brennon Breno Brent Brenton Breonna Bresi
    Brestir Bret Brett Bria Brian Briana Brianda Brianna Brianne Brice Brid Bridger Bridget
    Bridgett Bridgette Bridgit Bridie Briek Brielle Brien Brieuc Briget Brigette Brighid
    Brigid Brigida Brigita Brigitta Brigitte Brijesh Briley Brilyant Brimar Brimdís Brimhildur
    Brimi Brimir Brimrún Brinda Brinley Brion Brionna Brisa Bristol Brit Brita Britany Britney
    Britni Britny Britt Britta Brittaney Brittani Brittanie Brittany Britteny Brittnay
    Brittnee Brittney Brittni Brittnie Brittny Britton Brjánn Brock Broddi Broderick Brodie
    Brody Brogan Brona Bronach Bronagh Bronislava Bronson Bronwen Bronwyn Brook Brooke
    Brooklyn Brooklynn Brooks Bror Brown Broņislava Bruce Bruna Brunhild Brunhilde Bruni
    Brunilda Bruno Bryan Bryana Bryanna Bryant Bryce Brycen Brylee Bryn Bryndís Brynfríður
    Bryngeir Bryngerður Brynheiður Brynhildur Brynja Brynjar Brynjólfur Brynjúlfur Brynlee
    Brynleifur Brynn Brynný Brynsteinn Bryntýr Brynþór Bryon Bryony Bryson Bryton Brá Brák
    Brândușa Bríana Bríanna Bríet Brígida Brími Brăduț Buck Bucur Bud Budd Buddie Buddy Budi
    Buel Buelah Buell Buena Buenaventura Buffy Buford Buhari Bujar Bukurije Bula Bulah Bulunç
    Buna Bunk Bunmi Bunny Buraid Burak Burakhan Burckhard Burcuhan Burdette Buren Burgess
    Burghard Burim Burk Burkard Burke Burkhard Burkhardt Burkney Burkni Burl Burleigh Burley
    Burma Burnell Burnett Burney Burnice Burnie Burns Burr Burrel Burrell Burt Burton Burç
    Busara Bush Busisiwe Buster Butch Butler Buyrukhan Buşra Bylgja Bynum Byrd Byrdie Byron
    Bystrík Bálint Bára Bárbara Bárður Bärbel Bæring Bæringur Bæron Béatrice Béatrix Béla
    Bénédicte Bérengère Bérénice Bíbí Bína Bóas Bóel Bói Bót Bóthildur Bótólfur Börje Börkur
    Börteçin Böðvar Bøje Børge Búi Búri Büget Bünyamün Büreyre Büşranur Bănel Bērends Bērtulis
    Błażej Břetislav Bəhlul Bəhram Bəhruz Bəkir Bənövşə Bəşir Bảo COmfort Cabbar Cabir Caddie
    Cade Caden Cadence Cael Caesar Caetana Cagak Cager Cahal Cahan Cahangir Cahir Cahya
    Cahyadi Cahyanto Cahyo Cahyono Caiden Cailin Cailum Cailyn Cain Caio Cait Caitlin Caitlyn
    Caitlynn Caitriona Caius Cajsa Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala
    Cakrawangsa Cal Calandra Calcedonio Caldonia Cale Caleb Calebe Caleigh Calhoun Cali
    Calista Calisto Calixta Calixto Calla Callan Calleigh Callie Callum Calogero Calum Calvin
    Calvince Cam Cambria Camden Camelia Camellia Cameron Cami Camie Camil Camila Camilla
    Camille Camillo Camillus Camilo Camisha Cammie Cammy Campbell Campo Camren Camron Camryn
    Can Canal Canan Canberk Candace Candance Candela Candelaria Candelario Candelas Candeniz
    Candi Candice Candida Candido Candie Candis Candra Candrakanta Candy Candyce Canfeza
    Cangür Canice Cannie Cannon Cannur Canseven Cansin Cantemir Cantez Canur Canyon
    Caoilfhionn Caoimhe Caoimhin Caolain Caolan Caomhan Cap Capa Capitola Cappie Caprice
    Captain Capucine Cara Caragh Caraka Caren Carey Cari Caridad Carie Carin Carina Carine
    Carisa Carissa Carita Carl Carla Carlee Carleen Carleigh Carlena Carlene Carleton Carletta
    Carley Carli Carlie Carlijn Carline Carlisle Carlita Carlito Carlo Carlos Carlota Carlotta
    Carlton Carly Carlyle Carlyn Carma Carman Carmel Carmela Carmelia Carmelina Carmelita
    Carmella Carmelo Carmen Carmenza Carmina Carmine Carminho Carmon Carnell Caro Carol Carola
    Carolann Carole Carolee Carolien Carolin Carolina Caroline Caroll Carolyn Carolyne
    Carolynn Caron Caroyln Carra Carren Carri Carrie Carrol Carroll Carry Carsen Carson
    Carsten Carter Carub Cary Caryl Carylon Caryn Cas Casandra Case Casemiro Casen Casey Cash
    Casian Casiana Casie Casimer Casimir Casimira Casimiro Cason Caspar Casper Cass Cassandra
    Cassaundra Cassey Cassi Cassidy Cassie Cassius Cassondra Cassy Caswell Cataleya Catalina
    Catarina Caterina Cathal Catharina Catharine Catherin Catherina Catherine Catheriona
    Cathern Catheryn Cathey Cathi Cathie Cathleen Cathrin Cathrina Cathrine Cathriona Cathryn
    Cathy Catia Catina Catinca Cato Catrice Catrin Catrina Catrine Catrinel Catriona Catur
    Caturangga Cauã Cauê Cavad Cavid Cavit Cawisadi Cawisono Cawuk Cayadi Cayden Caydence
    Cayetana Cayetano Cayla Caylee Cazimir Ceara Ceasar Cebesoy Cebrián Cecelia Cecep Cecil
    Cecila Cecile Cecilia Cecilie Cecilija Cecilio Cecille Cecily Cecilía Cecília Cedide
    Cedric Cedrick Cedrin Ceferino Ceil Celal Celena Celene Celesta Celeste Celestia Celestina
    Celestine Celestino Celia Celie Celilay Celina Celinda Celine Celsa Celso Cem Cemal
    Cemalettin Cemani Cemeti Cemil Cemiyle Cemplunk Cena Cenan Cengiz Cengkal Cengkir Centa
    Centrine Ceola Cephus Cerasela Cercis Cesar Cesare Cetin Cevale Cevheri Ceyhun Ceyhunə
    Ceyla Ceylin Ceylon Ceyran Cezar Cezara Cezary Cezayir Chaaya Chabane Chace Chad Chadd
    Chadrick Chadwick Chae Chaifah Chaim Chaitaly Chaitanya Chaiwut Chaka Chakradev Chakradhar
    Chakrika Chalisa Chalmer Chalmers Chamali Chaman Chameli Champ Champak Chan Chana Chanakya
    Chance Chancey Chanchal Chancy Chanda Chandani Chandler Chandra Chandran Chandresh Chanel
    Chanell Chanelle Chaney Chanez Chang Changaz Chanie Chanikan Chaniya Channie Channing
    Chantal Chantay Chante Chantel Chantell Chantelle Chanya Chao Chara Charan Charis Charise
    Charissa Charisse Charita Charity Charla Charle Charlee Charleen Charlena Charlene Charles
    Charlesetta Charlesh Charlette Charley Charlie Charline Charlize Charlott Charlotta
    Charlotte Charlottie Charls Charlsie Charlton Charly Charlyn Charmain Charmaine Charo
    Charolette Charos Charvi Chas Chase Chashida Chasidy Chasity Chasmum Chassidy Chastity
    Chatresh Chatura Chau Chauncey Chauncy Chausiki Chavvi Chawin Chawish Chaya Chayanin
    Chayapat Chaz Che Chebet Chege Chelangat Chelo Chelsea Chelsey Chelsi Chelsie Chelsy Chema
    Chepkemoi Chepkoech Chepkorir Cher Cheragh Chere Cheree Cherelle Cheri Cherie Cherif
    Cherilyn Cherise Cherish Cherith Cherly Cherlyn Cherotich Cherrelle Cherri Cherrie Cherry
    Cherryl Cheruiyot Chery Cheryl Cheryle Cheryll Chesley Chessie Chester Chestina Chet
    Cheusi Cheyanne Cheyenne Chi Chia Chiamaka Chiara Chibuzo Chidimma Chieko Chigozie
    Chijioke Chimere Chin China Chinedu Chinelo Ching Chinyere Chip Chipukizi Chiquita Chiraz
    Chita Chiyo Chizoba Chloe Chloie Chloé Chloë Chlóe Chong Chris Chrissie Chrissy Christ
    Christa Christabel Christal Christeen Christel Christelle Christen Christena Christene
    Christer Christi Christia Christiaan Christian Christiana Christiane Christianne Christie
    Christin Christina Christine Christinia Christion Christl Christof Christofer Christoffer
    Christop Christoper Christoph Christophe Christopher Christos Christy Chrystal Chu Chucho
    Chuck Chuki Chukwudi Chukwuemeka Chun Chung Chus Chuy Chyna Chynna Châu Cian Cianan
    Ciaobella Ciara Ciaran Ciarra Ciarrai Cicely Cicero Cici Cielo Ciera Cierra Cihan
    Cihandide Ciji Cilla Cilli Cillian Cilly Cinda Cinderella Cindi Cindie Cindoruk Cindy
    Cinnamon Cinta Cinthia Cinthya Cintia Cinzia Ciprian Cipriana Cipriano Cira Ciriaco Ciril
    Cirillo Cirino Cirkeline Ciro Ciríaco Citlali Citlalli Citra Claas Clabe Claes Claiborne
    Clair Claire Clara Clarabelle Clarance Clare Clarence Claretha Claretta Claribel Clarice
    Clarinda Clarine Claris Clarisa Clarissa Clarisse Clarita Clark Clarke Clarnce Clas
    Classie Claud Claude Claudette Claudia Claudie Claudina Claudine Claudio Claudiu Claudius
    Claudy Claus Clavs Clay Clayton Clearence Cleave Cleda Clelia Clell Clella Clem Clemence
    Clemencia Clemens Clement Clemente Clementina Clementine Clemie Clemma Clemmie Clemon Cleo
    Cleola Cleon Cleone Cleopatra Cleophas Cleora Cleotilde Cleta Cleto Cletus Cleva Cleve
    Cleveland Clevie Clide Cliff Cliffie Clifford Clifton Clint Clinton Cliodhna Cliona Clive
    Clodagh Clodomiro Cloe Clora Clorinda Clothilde Clotilda Clotilde Clovis Cloyd Cloé Clyda
    Clyde Clydie Clytie Clàudia Cláudia Cláudio Cläre Clémence Clément Clémentine Clímaco Coby
    Codey Codi Codie Codin Codrin Codrina Codruț Codruța Cody Coen Cohen Colbert Colby Cole
    Coleen Coleman Colene Coleton Coletta Colette Coley Colie Colin Coline Colins Colleen
    Collen Collene Collette Collie Collier Collin Collince Collins Collis Colm Colman Colomba
    Colon Colonel Colt Colten Colter Colton Coluccio Colum Columba Columbia Columbus Colvin
    Comfort Commodore Con Conal Conall Conan Conard Concepcion Concepción Concepta Conception
    Concetta Concha Conchita Conchur Conleth Conley Conn Connell Conner Connie Connor Conny
    Conor Conrad Conradin Conrado Consolata Constance Constant Constantin Constantina
    Constantine Constantino Constanza Constanze Constança Constanța Consuela Consuelo Contessa
    Contina Conway Coolidge Cooper Cora Coraima Coral Coralee Coralia Coralie Coraline Corazon
    Corbett Corbin Cord Corda Cordaro Cordelia Cordell Cordella Cordero Cordia Cordie Cordula
    Corean Coreen Corene Corentin Coretta Corey Cori Corie Corina Corine Corinna Corinne
    Coriolano Corliss Cormac Cormack Corneille Cornel Cornelia Cornelio Cornelious Cornelis
    Corneliu Cornelius Cornell Cornie Corona Corrado Corrie Corrin Corrina Corrine Corrinne
    Corry Corsin Cortez Cortney Corvin Corwin Cory Cosima Cosimo Cosmas Cosme Cosmin Cosmina
    Cosmo Costache Costantino Costanzo Costel Costin Coty Council Courteney Courtland Courtney
    Coy Coşkun Coşqun Craig Crawford Creed Crenguța Creola Crescencia Cressie Crete Crin Crina
    Cris Criselda Crissie Crissy Crista Cristal Cristea Cristen Cristhian Cristhofer Cristi
    Cristian Cristiana Cristiano Cristie Cristin Cristina Cristine Cristián Cristobal
    Cristofer Cristofor Cristopher Cristy Cristóbal Crockett Cruz Crysta Crystal Crystle Csaba
    Csilla Csongor Ctibor Ctirad Cuba Cuc Cuheyna Cullen Cuman Curdin Curley Curro Curt Curtis
    Curtiss Custodia Custodio Cvetka Cvetko Cydney Cyndi Cyndy Cyntha Cynthia Cyprian Cyprián
    Cyriel Cyril Cyrill Cyrille Cyrstal Cyrus Cythia Czeslaw Cándida Cándido Cátia Cäcilia
    Cäcilie Cécile Cédric Célestin Célestine Célia Célina Céline César Côme Cümşüd Cüneyit
    Cýrus Călin Cătălin Cătălina Cəlal Cəlil Cəmalə Cəmil Cəmilə Daamin Daan Daanish Daanyaal
    Daawood Dabbah Dabir Dabney Dace Dacia Dacian Daciana Dacin Dadap Dadaş Dadi Dafina Dafne
    Dag Dagbjartur Dagbjörg Dagbjört Dagel Dagfari Dagfinnur Dagfríður Daggeir Daggrós
    Dagheiður Daghfal Dagmann Dagmar Dagmara Dagmey Dagny Dagný Dagnýr Dagobert Dagoberto
    Dagrún Dagur Dagþór Dahiana Dahlia Dai Daiana Daiga Daija Daijah Daina Daine Dainess
    Dainis Dainius Daire Dairine Dairo Daisey Daisha Daisie Daisy Daisye Daiyaan Daja Dajana
    Dakhil Dakoda Dakota Dakotah Daksh Daksha Dakshesh Dalaja Dalan Dalbert Dalbir Daldís Dale
    Dalene Daler Daley Dalia Dalibor Dalila Dalili Dalima Daliman Dalimin Daliono Dalkılıç
    Dalla Dallas Dalli Dallilja Dallin Dalmann Dalmar Dalmas Dalrós Dalton Dalvin Dalía Damar
    Damarcus Damari Damarion Damaris Dameer Dameon Damian Damiano Damien Damienne Damife
    Damijan Damini Damion Damir Damián Damjan Damjana Damlanur Damon Damond Damu Damurah
    Damyanti Dan Dana Danae Danang Dancan Dancun Dandre Dane Daneen Danelle Danelíus Danette
    Daney Danfríður Dangelo Danheiður Danhildur Dani Dania Danial Danica Daniel Daniela
    Daniele Danielius Daniell Daniella Danielle Daniels Danijel Danijela Danika Danille Danilo
    Danique Danish Daniswara Danita Danitza Danival Danièle Daniël Danjuma Dann Danna Dannette
    Dannie Danniel Dannielle Danny Danson Dante Danu Danuja Danuta Danuše Dany Danyel Danyell
    Danyelle Danía Daníel Daníela Daníella Daníval Danış Daphine Daphne Daphné Daquan Dara
    Daragh Darain Darby Darcel Darcey Darci Darcie Darcy Dardan Darell Daren Daria Darian
    Dariana Dariati Darien Darija Darijan Darika Darimin Darin Darina Darinka Dario Darion
    Daris Darius Dariusz Darja Darko Darl Darla Darleen Darlena Darlene Darline Darling
    Darlyne Darmaji Darman Darmana Darmanto Darnell Darold Daron Darpan Darragh Darran Darrel
    Darrell Darren Darri Darrian Darrick Darrien Darrin Darrion Darrius Darron Darry Darryl
    Darryle Darryll Darryn Darsh Darsirah Dartono Daru Daruna Darvin Darwin Darwyn Dary
    Daryani Daryl Daryle Daryn Darío Daríus Dasa Dashawn Dasia Dastageer Daud Daudi Daulton
    Daunte Davante Dave Davey Davi Davian David Davida Davide Davie Davin Davina Davion Davis
    Davnet Davon Davonta Davonte Davor Davorin Davy Davíð Dawid Dawn Dawna Dawne Dawson Dawud
    Dax Daxton Dayamai Dayami Dayana Dayanara Dayar Dayita Dayle Dayna Dayne Dayse Daysi
    Dayton Dayyaan Daðey Daði Daðína Dağistan Deacon Deadra Deaglan Dean Deana Deandra Deandre
    Deandrea Deane Deangelo Deann Deanna Deanne Deante Dearbhail Dearbhaile Dearbhla Deasia
    Deb Debbi Debbie Debbra Debby Debera Debi Debora Deborah Deborrah Debra Debrah Debroah
    Debóra Decebal Declan Dede Dedra Dedric Dedrick Dee Deeann Deeanna Deedee Deedra Deegan
    Deena Deepa Deetta Deforest Deha Deiby Deicy Deidra Deidre Deion Deirbhile Deirdre Deisy
    Deividas Deja Dejah Dejan Dejon Dejuan Del Delaine Delana Delaney Delano Delbert Delcie
    Delena Delfina Delfino Delfín Delia Deliah Delicia Delil Delila Delilah Delina Delinda
    Delisa Dell Della Dellar Delle Dellia Dellie Delma Delmar Delmas Delmer Delmus Delmy
    Delois Deloise Delora Deloras Delores Deloris Delorse Delos Delpha Delphia Delphin
    Delphine Delsie Delta Delton Delvin Delwin Dema Demarco Demarcus Demario Demarion Demeter
    Demetra Demetri Demetria Demetric Demetrice Demetrio Demetrios Demetrius Demi Demian
    Demilade Demirbüken Demiriz Demirok Demiryürek Demond Demonte Dempsey Demus Dena Denae
    Dendý Deneen Denese Denice Deniis Denine Denis Denisa Denise Denisha Denisse Denita Deniz
    Denizalp Denkel Denna Dennie Dennis Dennise Denny Denton Denver Denyse Denzel Denzell
    Denzil Deníel Deon Deondre Deonna Deonta Deontae Deonte Dequan Derald Dereck Derek Dereon
    Deric Derick Derik Derkay Derl Derly Dermot Dermott Deron Derrek Derrell Derrick Derval
    Dervilla Dervla Derwin Derya Deryanur Deryl Desean Deshaun Deshawn Desi Desiderio Desirae
    Desire Desiree Desirée Desmond Despina Dessa Dessie Destany Destin Destinee Destiney
    Destini Destiny Destry Detlef Detlev Detra Dev Devan Devansh Devante Devaughn Deven Devi
    Devika Devin Deviner Devon Devona Devonta Devontae Devonte Devora Devorah Devyn Deward
    Dewayne Dewey Dewi Dewitt Dex Dexter Deyanira Dezider Dezső Dezzie Değer Değmeer Dhriti
    Dhruv Dia Diah Diallo Diamond Dian Diana Dianah Diandra Diane Diann Dianna Dianne Diar
    Diarmaid Diarmuid Dicie Dick Dickie Dickson Dicy Dida Didda Didier Didina Diederik Diedra
    Diedre Diedrich Diego Dierdre Dierk Dieter Diethard Diethelm Diether Dietlind Dietlinde
    Dietmar Dietrich Digdaya Digna Dijana Dijon Diken Dilan Dilara Dilarə Dilavər Dilcan
    Dilder Dildora Dilfeza Dilhuş Dilja Diljá Dillan Dillard Dillie Dillion Dillon Dilnoz
    Dilnur Dilsitan Dilşad Dilşat Dimas Dimaz Dimitri Dimitrina Dimitrios Dimmblá Dimmey
    Dimple Dina Dinah Dincer Dinda Dinis Dink Dino Dinorah Dinu Dinçkol Dinçsü Diogo Dion
    Dione Dionicio Dionigi Dionisia Dionisio Dionna Dionne Dionte Dionýz Dipa Dipta Dirican
    Dirja Dirk Dirlik Dismas Dita Ditmar Ditte Dittmar Divan Divina Divya Dixie Dixon Diya
    Diyor Diyora Diána Diðrik Diāna Djamel Djuana Djuna Dmitri Dobromila Dobroslav Dobroslava
    Doc Dochia Docia Dock Doctor Dodie Dodo Dofri Dogan Doina Dola Doll Dolli Dollie Dolly
    Dollye Dolores Doloris Dolph Dolphine Dolphus Dolun Dom Domagoj Domantas Domas Domen
    Domenic Domenica Domenick Domenico Domhnall Dominga Domingo Domingos Dominic Dominica
    Dominick Dominik Dominika Dominique Dominque Dominyka Dominykas Domitila Domnica Domonique
    Don Dona Donaciano Donagh Donal Donald Donat Donata Donatas Donatella Donatello Donato
    Donavan Donavon Dondre Donell Donella Donetta Donette Dong Donia Donie Donita Doniyor Donn
    Donna Donnacha Donncha Donnell Donnetta Donnette Donnie Donny Dono Donough Donovan Donta
    Dontae Donte Donya Dora Doralisa Dorathea Dorathy Dorcas Dorcus Doreatha Doreen Dorel
    Dorene Doretha Dorethea Doretta Dori Doria Dorian Doriana Dorie Dorien Dorin Dorina
    Dorinda Dorine Dorinel Doris Dorit Dorita Dorla Dorle Dorli Dorman Dorota Dorotea Doroteja
    Dorotha Dorothe Dorothea Dorothee Dorothy Dorothée Dorottya Dorr Dorris Dorsey Dorte
    Dortha Dorthe Dorthea Dorthey Dorthy Doru Dorukhan Dosha Doshia Doshie Dosia Doss Dossie
    Dot Dottie Dotty Doug Douglas Douglass Dounia Dove Dovie Dovilė Dovud Dovydas Dow
    Doyinsola Doyle Dozier Doğanalp Doğannur Doğanşah Doğuhan Draga Dragan Dragana Dragica
    Drago Dragoș Dragutin Drahomír Drahomíra Drahoslav Drahoslava Drajat Drake Drauma Draumey
    Draupnir Draven Dražen Dreama Dreki Drema Drengur Drew Dries Drilon Drita Driton Droplaug
    Drucilla Drury Drusilla Drífa Drótt Dröfn Duane Duard Duarte Dubán Ducu Dudley Duff Dufgus
    Dufþakur Dugfús Duha Duilio Duje Duke Dulce Dulcie Duma Dumisani Dumisile Dumitra
    Dumitrana Dumitru Duncan Dung Dunia Dunja Dunyo Durab Duracan Durante Durdali Durdona
    Durell Durgadin Durmuşali Durna Durodola Durrell Dursadiye Dursun Duruk Duruöz Durward
    Durwood Dusan Dustan Dusti Dustin Dusty Dustyn Duuk Duván Duwayne Duyguhan Duyên Dušan
    Dušanka Dvalinn Dwain Dwaine Dwan Dwana Dwane Dwayne Dwi Dwight Dwyane Dyan Dylan Dylano
    Dyllan Dylon Dymphna Dympna Dzidra Dzintars Dzintra Dániel Dávid Dáša Dæja Débora Déborah
    Dénes Désiré Désirée Día Díana Díanna Díma Dís Dísa Dísella Díómedes Dóa Dómald Dómaldi
    Dómaldur Dómhildur Dónald Dónaldur Dór Dóra Dórey Dóri Dóris Dórothea Dórótea Dóróthea
    Dósóþeus Dögg Dögun Dölensoy Döner Dönməz Dörte Dörthe Dúa Dúfa Dúi Dúna Dúnn Dündaralp
    Dünya Dünyamalı Dürdanə Dürnisə Dürrüşehvar Dýrborg Dýrfinna Dýri Dýrleif Dýrley Dýrmundur
    Dýrunn Dārta Dāvis Dũng Dương Eadaoin Eamon Eamonn Ean Eanna Earl Earle Earlean Earleen
    Earlene Earley Earlie Earline Early Earnest Earnestine Eartha Easter Easton Eathel Eavan
    Eba Ebb Ebba Ebbe Ebbi Ebbie Eben Ebeneser Ebenezer Eber Eberg Eberhard Eberhardt Ebert
    Eboni Ebonie Ebonney Ebony Ebuakil Ebuka Ecaterina Ecegül Ecemiş Echo Eckard Eckart
    Eckehard Eckhard Eckhardt Eckhart Ecrin Eda Edaviye Edd Edda Eddah Eddie Eddy Edel
    Edelbert Edelgard Edelmira Edelmiro Edeltraud Edeltraut Edeltrud Eden Eder Edgar Edgaras
    Edgard Edgardo Edgars Edgübay Edhitha Edi Edie Edier Edil Edilberto Edilma Edilon Edilson
    Edin Edina Edinah Edinson Edison Edisson Edit Edita Edith Editha Edla Edmon Edmond Edmonia
    Edmund Edmundo Edmunds Edna Ednah Edoardo Edon Edona Edouard Edra Edrie Edris Edsel Edson
    Edu Eduar Eduard Eduarda Eduardo Eduards Edvard Edvardas Edvin Edvinas Edvīns Edw Edwar
    Edward Edwardo Edwin Edwina Edyth Edythe Edílon Edīte Eelis Eemeli Eemil Eerik Eero Eesaa
    Eesha Eetu Eeva Efe Efemía Effa Effie Efil Eflâtun Efrain Efraím Efraín Efrem Efren Efrén
    Efser Eftimia Eftimie Ega Egbert Egedía Egenur Eggert Eggrún Eggþór Egidijus Egil Egill
    Egils Egla Eglė Egon Egzon Egzona Ehan Ehrenfried Ehrentraud Ehrhard Ehsaas Ehsan Ehtel
    Eider Eidvilė Eija Eijaz Eik Eikar Eila Eileen Eilene Eilis Eilish Eilífur Eimantas Eimear
    Eimer Eimhear Einar Einari Einbjörg Eindís Einer Einey Einfríður Einhildur Einir Eino
    Einrún Einvarður Einína Einþór Eir Eira Eiravati Eirdís Eirfinna Eirik Eirný Eiríka
    Eiríkur Eirún Eitel Eithan Eithel Eithne Eivin Eivind Eivor Eiðar Eiðný Eiðunn Eiður Eja
    Ejaz Ejlaal Eka Ekaja Ekalinga Ekani Ekansh Ekanta Ekantika Ekapad Ekaraj Ekaterina Ekavir
    Ekbal Ekber Ekene Ekiya Ekkehard Ekkehart Ekmel Eko Ekow Ekrem Ekta Ekundayo Ekundu Ela
    Eladia Eladio Elaf Elaina Elaine Elam Elamiye Elana Elane Elanor Elariz Elayne Elba Elberg
    Elbert Elberta Elbridge Elby Elcira Elcy Elda Eldar Eldbjörg Elden Elder Eldey Eldgrímur
    Eldjárn Eldlilja Eldmar Eldon Eldora Eldred Eldridge Eldrún Eldur Eldór Eldəniz Elea
    Eleanor Eleanora Eleanore Elease Eleazar Electa Eleina Elektra Elemér Elena Elenborg Elene
    Eleni Elenor Elenora Elenore Elentínus Eleodoro Eleonor Eleonora Eleonore Eleonóra
    Eleuterio Elex Elfa Elfar Elfi Elfida Elfie Elfreda Elfrieda Elfriede Elfráður Elfur Elgie
    Elgin Elgün Elhan Eli Elia Eliabeth Eliakimu Elian Eliana Eliane Elianna Elias Elicia
    Elick Elida Elidia Elie Eliecer Elien Eliette Eliezer Elif Elifnur Eliga Eligah Elige
    Eligia Eligio Elihu Eliisa Elijah Elimar Elin Elina Elinborg Eline Elinor Elinore Elinór
    Elio Eliona Eliot Eliott Elis Elisa Elisabet Elisabeta Elisabete Elisabeth Elisabetha
    Elisabetta Elisaveta Elise Eliseo Elisha Elissa Elita Eliud Eliz Eliza Elizabet Elizabeta
    Elizabete Elizabeth Elizah Elizbeth Elize Elizebeth Eliáš Eliška Elka Elkana Elke Elkin
    Ell Ella Elladio Ellamae Ellan Ellar Elle Ellen Ellena Eller Ellert Ellery Elley Elli
    Elliana Ellie Ellinor Elliot Elliott Ellis Ellisif Ellison Elliði Ellsworth Ellwood Elly
    Ellyn Ellín Ellís Ellý Elma Elman Elmar Elmer Elmeri Elmidar Elmina Elmir Elmira Elmire
    Elmo Elmore Elmyra Elmārs Elməddin Elna Elnarə Elnora Elnur Elnurə Eloah Elodia Elodie
    Elof Eloi Elois Eloisa Eloise Elon Elona Elonzo Elosy Elouise Eloy Eloá Eloísa Eloïse
    Elphas Elpidio Elroy Els Elsa Elsabet Elsbeth Else Elsebeth Elsevər Elsie Elsworth Elsy
    Elsí Elsý Elta Elton Elturan Eluh Elva Elvan Elvana Elvar Elver Elvera Elvi Elvia Elvie
    Elvin Elvina Elvira Elvire Elvis Elvy Elvíra Elvý Elvīra Elwanda Elwin Elwira Elwood Elwyn
    Elxan Ely Elyas Elyse Elyssa Elza Elzada Elzbieta Elzie Elzy Elçin Eléa Eléna Eléonore Elí
    Elía Elíana Elías Elíeser Elímar Elín Elína Elínbergur Elínbet Elínbjörg Elínbjört
    Elínborg Elíndís Elíngunnur Elínheiður Elínmundur Elínrós Elíná Elínór Elírós Elís Elísa
    Elísabet Elísabeth Elöve Elīna Elşad Elşən Elżbieta Ema Emal Emaline Eman Emanoil Emanuel
    Emanuela Emanuele Emanuella Emanuelly Emanuil Emanúel Emas Ember Embla Embrek Embuh Emeka
    Emelda Emelia Emelie Emelina Emeline Emely Emelyne Emelía Emelíana Emelína Emer Emerald
    Emeralda Emerita Emerson Emery Emese Emett Emiel Emigdio Emiko Emil Emilce Emile Emilee
    Emilia Emilian Emiliana Emiliano Emilie Emilien Emilija Emilio Emilis Emilly Emilse Emily
    Emilía Emilíana Emilíanna Emilý Emin Emina Emine Emir Emiro Emirşan Emit Emiş Emma
    Emmaculate Emmah Emmalee Emmaline Emmanuel Emmanuelle Emmanúel Emmer Emmerich Emmet Emmett
    Emmi Emmie Emmit Emmitt Emmons Emmy Emmý Emogene Emong Emory Emperatriz Empluk Emran Emre
    Emrullah Emry Emy Emília Emý Emīlija Emīls Ena Enar Encarna Encarnacion Encarnación
    Encarnita Enda Endah Endra Endre Endrit Ene Enea Enedina Eneida Eneka Enes Enfes Engelbert
    Engilbert Engilbjartur Engilbjört Engiljón Engill Engilráð Engilrós Engin Enginiz Engla
    Enid Enika Enikő Eniola Enis Enith Enja Enna Ennio Ennis Enno Enoch Enock Enok Enola Enos
    Enrico Enrika Enrique Enriqueta Ensar Ensari Ensio Enteng Enver Enya Enzi Enzio Enzo Enóla
    Eoghan Eoin Eola Eowyn Ephantus Ephraim Ephram Ephriam Epifania Epifanio Eppie Epsie Era
    Eral Eraldo Erasmo Erasmus Erastus Eraycan Erbay Erbil Erby Ercan Ercihan Erdal Erdemer
    Erdibay Erdmute Erdogan Erdursun Erem Eremia Eren Erenalp Erensoy Eres Ergener Erginel
    Ergönül Ergül Ergün Erhard Erhardt Eric Erica Erich Erick Ericka Erie Erik Erika Erikas
    Erin Erina Erinn Erinçer Erion Eris Eriş Erkan Erkinel Erkki Erksoy Erkılıç Erla Erland
    Erlar Erle Erlen Erlendur Erlene Erlinda Erline Erling Erlingur Erlín Erma Ermanis Ermanno
    Ermelinda Ermenegildo Ermes Ermina Ermine Erminia Ermutlu Erna Ernest Ernestas Ernestina
    Ernestine Ernesto Ernests Ernestó Ernie Ernir Ernst Erny Ernő Erol Eron Eroğul Erpur Errol
    Ersel Erseç Ertan Erten Ertuncay Ertün Erva Ervaniye Ervin Erving Ervín Erwan Erwin Eryk
    Erykah Eryn Eryıldız Erzsébet Eröz Erşat Esa Esau Esben Esco Esekíel Esenbay Esengün
    Esentürk Esequiel Esfandyar Eshan Eshana Esi Esila Esja Esjar Esker Eskil Eskinalp Esko
    Eslemnur Esley Esma Esmanperi Esmarelda Esmee Esmeralda Esmira Esmée Esna Esneider Esparta
    Espartaco Espen Esperanza Espiridión Esra Essa Essence Essex Essi Essie Esta Esteban
    Estefan Estefana Estefani Estefania Estefany Estefanía Estel Estela Estell Estella Estelle
    Ester Estera Esteri Estes Estevan Esther Estiawan Estie Estill Estiono Estiva Estiven
    Eston Estrella Esupofo Eszter Eta Etela Etelka Etelvina Etha Ethan Ethel Ethelbert
    Ethelene Ethelyn Ethen Ether Ethie Ethna Ethne Ethyl Ethyle Etibar Etienne Etiqad Etizaaz
    Etna Etsuko Etta Etter Ettie Ettore Euan Eudora Eufemia Eufemía Eufrosina Eugen Eugena
    Eugene Eugenia Eugenie Eugenio Eugine Eugène Eugénia Eugénie Eula Eulah Eulalia Eulalie
    Eulogio Eulália Eun Euna Eunan Eunice Eunika Euphemia Eura Eusebia Eusebio Eusebiu Eustace
    Eustaquio Eustațiu Eustolia Eutimio Eutropio Eva Evald Evaldas Evalena Evaline Evalyn
    Evalyne Evamaria Evan Evance Evander Evangelia Evangelina Evangeline Evangelista Evangelos
    Evanghelina Evans Evaristo Evcimen Evde Eve Evelena Evelia Evelien Eveliina Evelin Evelina
    Eveline Evelio Evelyn Evelyne Evelynn Evelína Ever Everet Everett Everette Everline
    Everlyne Evert Evertt Evette Evey Evfemía Evgenía Evi Evia Evie Evija Evita Evlalía Evon
    Evonne Evrim Evrimer Evy Evíta Ewa Ewald Ewan Ewart Ewatomi Ewelina Ewell Ewin Ewing Exa
    Exequiel Exie Eyberg Eybjörg Eybjört Eydan Eydís Eyfríður Eygerður Eygló Eyhildur Eyja
    Eyjalín Eyjólfur Eylaugur Eyleif Eyleifur Eylín Eymar Eymundur Eyríkur Eyrós Eyrún
    Eysteinn Eyvar Eyveig Eyvindur Eyvör Eyyub Eyyüp Eyþrúður Eyþór Eyþóra Ezekiel Ezell
    Ezequiel Ezgin Ezgütekin Ezio Ezra Ezzard Eðna Eðvald Eðvar Eðvarð Eşim Eşref Faas Faber
    Fabia Fabian Fabiana Fabien Fabienne Fabio Fabiola Fabián Fabiënne Fabrice Fabricio
    Fabrisíus Fabrizia Fabrizio Facundo Fadekemi Faderera Fadil Fadile Fadime Fadıla Fae
    Fahari Fahmi Fahrullah Fainche Faiq Fairy Faisa Faith Faizah Faizan Faize Falak Falan
    Falgeir Falguni Falk Falko Fallon Falon Falur Fami Famil Familə Fanaka Fancy Fang Fannar
    Fannberg Fanndís Fanney Fanngeir Fanni Fannie Fannlaug Fanny Fannye Fanný Faqid Farah
    Faraj Faraja Farangiz Faras Fares Farhan Farhiya Farhod Farhunnisa Farid Farida Farijika
    Fariq Faris Fariz Fariza Faron Farouk Farrah Farrell Farris Faruk Farzona Fate Fathonah
    Fatigül Fatih Fatiha Fatihə Fatima Fatimah Fatime Fatimə Fatinur Fatma Fatmanur Fatmir
    Fatmire Faton Fatteh Fatuma Faustas Faustina Faustino Fausto Faviola Fawn Fay Faye Fayette
    Fayize Fazil Fazli Fazul Feargal Fearghal Febe Febi Febrún Fed Fedde Fedele Feden Federica
    Federico Federigo Fedor Fehim Fehintola Fehmiye Feisal Felecia Felica Felice Felicia
    Feliciana Feliciano Felicidad Felicie Felicien Felicita Felicitas Felicity Feliks Feline
    Felipa Felipe Felisa Felisha Felista Felister Felistus Felix Felizitas Fella Felton Fem
    Fema Femke Fengur Fenna Fenne Fenni Fenrir Fenton Ferahdiba Ferat Feraye Ferd Ferdi
    Ferdinand Ferdinando Ferdínand Feremez Ferenc Fergal Fergus Ferhan Ferhat Feriel Ferihan
    Ferinaz Ferman Fermin Fermina Fermuta Fermín Fern Fernand Fernanda Fernande Fernando Ferne
    Ferney Ferny Ferre Ferrell Ferris Fersan Fertram Feruza Feryas Ferzi Festus Fetullah Feyha
    Feykir Feyruz Feyzin Feza Fiachra Fiamma Fibikemi Fidan Fidaye Fidel Fidela Fidelia
    Fidelis Fidelma Fidencio Fidvi Fielding Fien Fiene Fiifi Fikayomi Fikrət Fildan Filiberto
    Filip Filipa Filipe Filippa Filippo Filippus Filippía Filipía Filit Filiz Filofteia
    Filomena Filoména Fimar Finbar Finbarr Finian Finis Finley Finn Finna Finnbjörg Finnbjörk
    Finnbjörn Finnboga Finnbogi Finnborg Finndís Finnegan Finney Finnfríður Finngeir Finnjón
    Finnlaug Finnlaugur Finnrós Finnur Finnvarður Finola Fintan Fiodor Fiona Fionan Fionna
    Fionntan Fionnuala Fionnula Fiorella Fiorenzo Fiorino Firdavs Firdevis Firdovsi Firman
    Firmin Firudin Firuzə Firəngiz Fisher Fisnik Fitan Fitim Fitnat Fito Fitore Fitria
    Fitriani Fitzgerald Fitzhugh Fiyaz Fizzə Fjalar Fjalldís Fjarki Fjolla Fjóla Fjólar
    Fjólmundur Fjölnir Fjölvar Fjörnir Flamur Flannan Flavia Flavie Flavio Flaviu Fleda Fleet
    Fleeta Flem Fleming Flemming Fleta Fletcher Fleur Flint Flo Floare Floarea Flonnie Floor
    Floortje Flor Flora Florance Flore Florea Florence Florencia Florencio Florene Florent
    Florentin Florentina Florentine Florentino Florența Floretta Floria Florian Floriana
    Floriane Florica Florida Floridor Florie Florim Florin Florina Florinda Florine Floris
    Florián Florrie Flosi Flossie Floy Floyd Flurin Flurina Flynn Flóki Flóra Flórent Flóvent
    Foch Fodil Folashade Folda Folke Folker Folkert Folu Fonda Ford Forest Forni Forrest
    Fortunata Fortunato Forum Fossmar Foster Fotima Fount Fouzia Foy Frado Fran Franc Franca
    France Francene Frances Francesca Francesco Franchesca Franci Francia Francie Francies
    Francina Francine Francis Francisc Francisca Francisco Franciscus Franciska Francisquita
    Franciszek Franck Franco Francoise Francy Franjo Frank Franka Frankie Franklin Frankline
    Franklyn Franklín Franky Frans Fransisca Fransiska František Františka Franz Franziska
    François Françoise Frančišek Fraser Frauke Frazer Frazier Fred Freda Fredda Freddie Freddy
    Frede Frederic Frederica Frederick Fredericka Frederico Frederik Frederika Frederike
    Frederikke Frederique Fredi Fredia Fredie Fredo Fredric Fredrick Fredricka Fredrik
    Fredrika Fredy Freeda Freeman Fregn Freia Freida Freja Fremont French Fresia Freya
    Freybjörn Freydís Freygarður Freygerður Freyja Freylaug Freyleif Freymar Freymundur
    Freymóður Freyr Freysteinn Freyviður Freyþór Fricis Frida Fridah Fridolin Fridrich Frieda
    Friedbert Friedemann Frieder Friedericke Friederike Friedhelm Friedhilde Friedhold Friedl
    Friedlinde Friedo Friedrich Friend Frigg Frithjof Fritz Friðberg Friðbergur Friðbert
    Friðbjörg Friðbjörn Friðbjört Friðborg Friðdís Friðdóra Friðey Friðfinna Friðfinnur
    Friðgeir Friðgerður Friðjón Friðjóna Friðlaug Friðlaugur Friðleif Friðleifur Friðlín
    Friðmann Friðmar Friðmey Friðmundur Friðný Friðrik Friðrika Friðrikka Friðrós Friðrún
    Friðsemd Friðsteinn Friður Friðveig Friðvin Friðþjófur Friðþór Friðþóra Frode Froilán
    Frona Fronia Fronie Fronnie Frosti Frostrós Frusina Fryderyk Frán Fránn Frár Frédéric
    Frédérique Frímann Fríða Fríður Fróði Fróðmar Fróðný Fuad Fulgencio Fuller Fulton Fulvio
    Fuma Fumiko Funi Fura Furman Fuzayl Fuzuli Fylkir Fynn Fábio Fáfnir Fálki Fátima Félicie
    Féline Félix Fía Fídes Fífa Fífill Fólki Fönn Fúsi Fügen Füzuli Fəhmin Fərahim Fərda
    Fərhad Fərid Fəridə Fərman Fərqanə Fərrux Fəxri Fəxriyyə Fəxrəddin Fəyyaz Fəzail Gabe
    Gabel Gabi Gabin Gabino Gabor Gabriel Gabriela Gabriele Gabrielius Gabriella Gabrielle
    Gabrielly Gabriël Gabríel Gabríela Gabríella Gaby Gada Gadang Gading Gaduh Gael Gaetano
    Gagan Gage Gaia Gaida Gaige Gail Gaiman Gaines Gaither Gaja Gal Gala Galak Galang Galar
    Galasso Galdur Gale Galen Galih Galilea Galina Galiono Galip Gallego Galo Galuh Galur
    Galvarino Gamalíel Gaman Gamani Gamanto Gambira Gamblang Gambo Ganda Gandewa Gandi Ganep
    Gang Ganga Gangsa Gangsar Gani Ganimete Ganiye Ganjaran Gannon Gantar Gara Garan Garang
    Garda Gardner Garech Gareth Garett Garey Garfield Garibaldi Garima Garland Garner Garnet
    Garnett Garold Garpur Garret Garreth Garrett Garri Garrick Garrison Garry Garth Garvan
    Garvin Gary Garðar Gaspar Gaspard Gaspare Gasper Gasti Gaston Gastone Gastón Gathoni Gatis
    Gatot Gatra Gauge Gaui Gauja Gaukur Gaurang Gaurangi Gaurav Gauri Gaurika Gautam Gautami
    Gauthier Gauthildur Gauti Gautrekur Gautur Gautviður Gavan Gaven Gavin Gavyn Gawati Gay
    Gayathri Gaye Gayla Gayle Gaylen Gaylene Gaylon Gaylord Gaynell Gaynelle Gazel Gazmend
    Gaël Gaëlle Gaëtan Gašpar Gbadebo Gbolahan Gbowoade Geanina Gearld Gearldine Gearoid Geary
    Gebhard Gediminas Gedion Gee Geert Geetika Gefjun Gefn Geir Geira Geirarður Geirbjörg
    Geirdís Geirfinna Geirfinnur Geirfríður Geirharður Geirhildur Geirhjörtur Geirhvatur Geiri
    Geirlaug Geirlaugur Geirleifur Geirlöð Geirmundur Geirný Geirríður Geirröður Geirrún
    Geirtryggur Geirvaldur Geirólfur Geirþjófur Geirþrúður Geisli Gejza Gelengül Gellir
    Gelsomina Gelu Gema Gemma Gena Genaro Gencaslan Gene General Genesis Geneva Genevie
    Genevieve Genevive Geneviève Genevra Genia Genie Genna Gennaro Gennie Genny Geno Genovefa
    Genoveva Genta Gençay Gențiana Geo Geoff Geoffrey Geoffroy Geofrey Georg Georgann
    Georganna George Georgeann Georgeanna Georgel Georgene Georges Georgeta Georgetta
    Georgette Georgia Georgian Georgiana Georgiann Georgianna Georgianne Georgie Georgina
    Georgine Georgios Georgía Geovanni Geovanny Gerald Geraldine Geraldo Geralyn Gerard
    Gerarda Gerardine Gerardo Gerardus Geraud Geray Gerd Gerda Gerdi Gereon Gerfried Gergely
    Gergő Gerhard Gerhardt Gerhart Gerhild Geri Gerlind Gerlinde Germain Germaine German
    Germana Germán Gernot Gero Gerold Gerolf Geronimo Gerrard Gerri Gerrit Gerry Gerson Gert
    Gerta Gertha Gerti Gertie Gertraud Gertraude Gertraut Gertrud Gertrude Gertrudis Gertrúda
    Gertude Gervasio Gerwin Gery Gerða Gerðar Gerður Gerónimo Gesa Gesare Gesche Gesine
    Gestheiður Gestný Gestrún Gestur Geta Gethera Getrude Geza Ghaalib Ghaazi Ghaffaar Ghafoor
    Ghaith Ghalib Ghaliyati Ghanee Ghanem Ghani Ghannam Ghasaan Ghauth Ghawth Ghayoor Ghazalan
    Ghazanfar Ghazanfer Ghazawan Ghazi Ghazzal Ghenadie Gheorghe Gheorghiță Gherghina Ghilas
    Ghislain Ghislaine Ghiyaath Ghiyath Ghiță Ghufran Ghulaam Ghulam Ghunayn Ghusharib Ghusun
    Ghutayf Gia Giacinto Giacobbe Giacomo Giada Giampaolo Giampiero Gian Giana Giancarlo
    Gianfrancesco Gianfranco Gianina Gianluca Gianluigi Gianmarco Gianna Gianni Gianpaolo
    Gianpietro Gibson Gicu Gică Gideon Gidget Giedrius Giedrė Giel Giesela Gifford Gifty Gigi
    Gijs Gil Gilang Gilbert Gilberte Gilberto Gilda Gildardo Giles Gilford Gilles Gillian
    Gillie Gillis Gillý Gilma Gilman Gilmar Gilmer Gilmore Gils Gilslaug Gina Ginette Ginger
    Ginny Gino Gintarė Ginyas Gioacchino Gioachino Gioele Gioffre Gioia Gion Gionata Giorgia
    Giorgian Giorgiana Giorgio Giosuè Giovani Giovanna Giovanni Giovanny Girik Girindra Girish
    Girolamo Girtha Gisa Gisbert Gisela Gisele Giselle Gislinde Gisselle Gissunn Gissur Gisèle
    Gita Gitau Githinji Gitonga Gitta Gitte Giulia Giuliana Giuliano Giulietta Giulio Giuseppa
    Giuseppe Giuseppina Giustino Giz Gizela Gizella Gizem Gizur Gjaflaug Gjúki Gladis
    Gladstone Glady Gladyce Gladys Glauco Glayds Glen Glenda Glendon Glendora Glenn Glenna
    Glennie Glennis Glenwood Glenys Glinda Gloria Glory Gloría Glover Glynda Glynis Glynn Gló
    Glóa Glóbjört Glódís Glóey Glói Glóð Glúmur Gneisti Gná Gnúpur Gnýr Goda Godelieva
    Godelieve Godfrey Godofredo Godwin Goebel Goffredo Gohar Golda Golden Goldia Goldie Goma
    Goncafer Goncalo Gonzalo Gonçalo Gopal Goran Gorazd Gordan Gordana Gorden Gordon Gorge
    Gorm Gottfrid Gottfried Gotthard Gotthilf Gotthold Gottlieb Gottlob Gottskálk Gottsveinn
    Governor Goyo Goði Goðmundur Grace Gracelyn Gracia Graciana Graciano Gracie Graciela Grady
    Graeme Grafton Graham Graig Grainne Grani Grania Grankell Grant Granville Graves Gray
    Grayce Graydon Grayling Grayson Grazia Graziano Graziella Grazyna Grațian Grațiana
    Grațiela Greca Grecia Greco Green Greene Greet Greg Grega Greger Gregg Greggory Gregor
    Gregoria Gregorian Gregorio Gregory Grein Greipur Greppur Gret Greta Gretar Gretchen Grete
    Gretel Grethe Gretl Gretta Grettir Greyson Gricelda Griet Grieta Griffin Griffith Grigore
    Grisel Griselda Grit Gro Grove Grover Grzegorz Grégoire Grégory Grélöð Grét Gréta Grétar
    Gríma Grímar Grímey Grímheiður Grímhildur Grímkell Grímlaugur Grímnir Grímur Grímólfur
    Grímúlfur Gróa Grēta Guadalupe Guarino Gudrun Gudula Guenter Guenther Guglielmo Gugu
    Gugulethu Guido Guilford Guilherme Guillaume Guillermina Guillermo Guiomar Guiseppe
    Guiying Gulab Gulfaam Gulfam Gullbrá Gullveig Gullý Gulshan Gulzar Gumercindo Gumi Gumma
    Gun Gunar Gunbir Gunborg Gunda Gundel Gundhild Gundi Gundolf Gundula Guneet Guney Gunhild
    Gunilla Gunita Gunn Gunnar Gunnberg Gunnbjörg Gunnbjörn Gunnbjört Gunnborg Gunndís Gunndór
    Gunndóra Gunnel Gunnella Gunner Gunnfinna Gunnfríður Gunngeir Gunnhallur Gunnharða
    Gunnheiður Gunnhildur Gunnjóna Gunnlaug Gunnlaugur Gunnleif Gunnleifur Gunnlöð Gunnröður
    Gunnrún Gunnsteinn Gunnur Gunnvaldur Gunnveig Gunnvör Gunnólfur Gunnóli Gunný Gunnþór
    Gunnþóra Gunnþórunn Gunta Guntars Gunter Gunther Guntis Guntram Gunvor Gunārs Gurli Gurney
    Gurrý Gus Guss Gussie Gust Gusta Gustaaf Gustaf Gustas Gustav Gustave Gustavo Gustavus
    Gustaw Gusti Gustie Gustáv Gusztáv Guthrie Gutti Guttormur Guus Guusje Guy Guðberg
    Guðbergur Guðbjarni Guðbjartur Guðbjörg Guðbjörn Guðbjört Guðborg Guðbrandur Guðdís
    Guðfinna Guðfinnur Guðfreður Guðfríður Guðgeir Guðjón Guðjóna Guðlaug Guðlaugur Guðleif
    Guðleifur Guðleikur Guðlín Guðmann Guðmar Guðmey Guðmon Guðmunda Guðmundur Guðmundína
    Guðni Guðný Guðráður Guðríður Guðröður Guðrún Guðsteina Guðsteinn Guðvarður Guðveig
    Guðveigur Guðvin Guðþór Gwen Gwenael Gwenaëlle Gwenda Gwendolen Gwendoline Gwendolyn Gwenn
    Gwyn Gwyneth Gyda Gylfi Gyrðir Gytis Gytta Gytė Gyula Gyða Gyðja Gyðríður Gyöngyi György
    Györgyi Győző Gzim Gábor Gæfa Gæflaug Génesis Gérald Géraldine Gérard Géza Gía Gídeon
    Gígja Gígjar Gísela Gísla Gísley Gísli Gíslný Gíslrún Gíslunn Gíslína Gíta Góa Gógó Gói
    Gök Gökay Gökbudun Göken Gökhan Göknur Gökperi Göksev Gökten Gökçe Gökçebalan Gökçil Göli
    Gönen Gönül Göran Görgünay Görklü Görsev Gösta Göte Götz Gözel Gözem Gúa Gústaf Gústav
    Gücal Gül Gülarə Gülay Gülağa Gülbala Gülbani Gülbeyan Gülbiye Gülcegün Güldam Gülder
    Güldünya Gülel Gülenay Güler Gülev Güleğen Gülfari Gülfeza Gülgen Gülgüzel Gülhisar
    Gülinaz Gülkadın Güllühan Güllər Gülmira Gülmisal Gülnar Gülnarə Gülnaz Gülnaziye Gülnur
    Gülper Gülsalın Gülselin Gülsen Gülseren Gülsevil Gülsiye Gülsü Gülsüm Gültac Gülten
    Gülter Gültəkin Gülxar Gülzadiye Gülzar Gülçe Gülçin Gülçöhrə Gülözge Gülüs Gülüstan Gülüş
    Gülşa Gülşahin Gülşeref Gülşən Gülər Gümüştekin Günar Günay Günaydin Günden Gündüz
    Gündüzalp Günebakan Güneri Güngördü Güngören Günkurt Günsel Günser Günter Günther Günver
    Günşen Gürarda Gürcüye Gürelcem Gürsal Gürten Güverçin Güzey Güçal Güçlüer Güçyeter Gýgjar
    Gýmir Gəray Habib Habiba Habibe Habibu Habil Haciali Hacile Hacıbəy Hadassa Hadassah Hadda
    Haddi Haddur Haddý Haden Hadi Hadicha Hadija Hadithi Hadiza Hadjer Hadley Hadrey Hadrien
    Hae Hafberg Hafbjörg Hafborg Hafdís Hafey Hafgrímur Hafiz Hafliða Hafliði Haflína Hafnar
    Hafni Hafný Hafrós Hafrún Hafsa Hafsat Hafshah Hafsteina Hafsteinn Hafþór Hafþóra Hafıza
    Hagalín Hagbarður Hagbert Hagen Hai Haiba Haiden Hailee Hailey Hailie Hairyanto Hajnalka
    Hajo Hakan Hakeem Haki Hakikat Hakim Hal Halbert Hale Haleigh Halenur Haley Hali Halid
    Halidun Halie Halil Halim Halima Halina Halisi Haliye Hall Halla Hallbera Hallberg
    Hallbjörg Hallbjörn Hallborg Halldís Halldór Halldóra Halle Halley Hallfreður Hallfríður
    Hallgarður Hallgeir Hallgerður Hallgils Hallgrímur Hallgunnur Hallie Hallkatla Hallkell
    Hallmann Hallmar Hallmundur Hallný Hallrún Hallsteinn Hallur Hallvarður Hallveig Hallvör
    Hallþór Halsey Haluk Ham Hamar Hami Hamid Hamilton Hamima Hamis Hamish Hamisi Hamiyet Hamp
    Hampton Hampus Hamsini Hamza Hamzah Han Hana Hanako Hanbiken Handy Hanedan Hang Hanh Hani
    Hania Hanife Hanim Hanja Hank Hanna Hannabel Hannah Hannchen Hanne Hannele Hannelore
    Hannes Hanney Hanni Hannibal Hanno Hanns Hannu Hanny Hanora Hans Hansa Hansel Hansford
    Hansgeorg Hansjoachim Hansjörg Hansjürg Hansjürgen Hanson Hanspeter Hansruedi Hanss
    Hansueli Hansultan Hansína Haralamb Haralambie Harald Haraldur Harambee Harbinaz Hardana
    Harden Hardi Hardie Hardik Hardin Harding Hardy Hari Harijs Harimurti Harinakshi Harini
    Haris Harish Harita Hariz Harja Harjasa Harjaya Harjo Harl Harlan Harland Harlen Harlene
    Harley Harlie Harlon Harlow Harm Harman Harmon Harmony Harnail Harol Harold Haroldo Haron
    Harpa Harper Harrell Harri Harrie Harriet Harriett Harriette Harris Harrison Harro Harrold
    Harry Harrý Harsana Harsanto Harsaya Harsh Harshil Hart Hartaka Hartana Hartley Hartmann
    Hartmut Hartmuth Harto Hartvig Hartwell Hartwig Haruka Haruko Harun Haruna Harve Harvey
    Harvie Harvy Hasan Hasbek Hasel Hasgül Hashiki Hasim Haskell Hasna Hasret Hassan Hassie
    Hasso Hasta Hatem Hatice Hatima Hatin Hattie Hauksteinn Haukur Haukvaldur Hauwa Hauður
    Hava Havali Haven Havse Hawa Hawehindi Hayali Hayat Haydee Hayden Haydée Hayel Hayes
    Haylee Hayleigh Hayley Haylie Hayret Hayrünnisa Hays Hayward Haywood Hazeem Hazel Hazelle
    Hazen Hazine Hazle Hazrat Heath Heather Heaven Heba Heber Hebert Hector Hedda Hedi Hedvig
    Hedviga Hedvika Hedwig Hedy Hedí Hee Hege Heide Heidelinde Heidelore Heidemarie Heiderose
    Heidi Heidrun Heidy Heike Heikir Heikki Heiko Heilmóður Heimir Heimo Heiner Heinfried
    Heini Heino Heinrekur Heinrich Heinz Heisi Heitor Heiða Heiðar Heiðarr Heiðberg Heiðbert
    Heiðbjörg Heiðbjörk Heiðbjört Heiðbrá Heiðdís Heiðlaug Heiðlindur Heiðlóa Heiðmann Heiðmar
    Heiðmundur Heiðný Heiðrekur Heiðrós Heiðrún Heiður Heiðveig Hekima Hekime Hekla Hekmet
    Hektor Helaine Helan Heleen Helen Helena Helene Helfried Helga Helge Helgi Heli Helinä
    Heliodoro Hella Helle Hellen Hellena Hellevi Hellmut Hellmuth Helma Helmar Helmer Helmi
    Helmtrud Helmut Helmuth Helmút Heloisa Heloise Heloísa Helvi Helyn Helén Heléne Helēna
    Hema Hemal Hemang Hemangini Hemani Hemi Hemmert Hence Henderson Hendra Hendri Hendrik
    Hendrikka Henery Henife Henk Henna Henner Henni Hennie Henning Henny Henný Henretta Henri
    Henric Henrich Henricus Henrieta Henrietta Henriette Henrik Henrika Henrike Henrikki
    Henriks Henrique Henry Henryk Henríetta Henrý Hera Heracleea Heraclio Heraldo Herb Herbert
    Herberto Herbjörg Herbjörn Herbjört Herborg Herdis Herdís Herfinnur Herfríður Hergeir
    Hergerður Hergill Hergils Heribert Heriberto Herjólfur Herlaug Herlaugur Herleifur
    Herlinda Herlinde Herluf Herma Herman Hermanis Hermann Hermanni Hermelinda Hermenegildo
    Hermes Hermila Hermina Herminda Hermine Herminia Herminio Hermon Hermundur Hermína
    Hermóður Hernan Hernando Herney Hernán Herrmann Herschel Hershel Hershell Hersilía Hersir
    Hersteinn Hersveinn Herta Hertha Heru Hervar Hervarður Hervey Hervin Hervé Hervör Herwig
    Heryanto Herþrúður Hesbon Hessie Hester Hesti Hettie Hetty Heva Heydər Heyvetullah Heyward
    Hezekiah Hezniye Hezron Hezzie Hicham Hicran Hidaya Hidde Hideki Hideo Hidir Hiedi Hien
    Hikmət Hilah Hilal Hilaria Hilario Hilary Hilaríus Hilayda Hilbert Hilda Hildah Hildar
    Hildburg Hilde Hildegard Hildegarde Hildegart Hildegund Hildegunde Hildibergur Hildibjörg
    Hildibrandur Hildigeir Hildigerður Hildiglúmur Hildigunnur Hildimar Hildimundur Hilding
    Hildingur Hildir Hildiríður Hildisif Hildiþór Hildred Hildur Hilkka Hill Hillard Hillary
    Hillery Hillevi Hilliard Hilma Hilmar Hilmer Hilmir Hilton Hiltraud Hiltrud Himawan
    Himinbjörg Himri Hind Hindal Hinet Hinewai Hinrich Hinrik Hinrika Hinrikka Hipolito
    Hipólito Hiral Hiram Hiroko Hiroshi Hisako Hitesh Hiçsönmez Hjallkár Hjalmar Hjalmer
    Hjalta Hjalte Hjaltey Hjalti Hjarnar Hjálmar Hjálmdís Hjálmey Hjálmfríður Hjálmgeir
    Hjálmgerður Hjálmrós Hjálmrún Hjálmtýr Hjálmur Hjálmveig Hjálmþór Hjördis Hjördís
    Hjörfríður Hjörleif Hjörleifur Hjörný Hjörtfríður Hjörtur Hjörtþór Hjörvar Hlaðgerður
    Hleiðar Hlini Hljómur Hlynur Hlédís Hlégestur Hlér Hlíf Hlífar Hlín Hlíðar Hlíðberg Hlökk
    Hlöðmundur Hlöður Hlöðvarður Hlöðver Hnefill Hnikar Hnikarr Hoa Hoani Hobart Hobert Hobson
    Hocine Hodari Hoke Holden Holgeir Holger Holland Holley Holli Hollie Hollis Holly Holm
    Holmes Holti Homer Homero Honey Hong Honora Honoré Hoover Hope Horace Horacio Horatio
    Horațiu Horea Horia Horst Hortencia Hortense Hortensia Hortenzia Horton Horymír Hosea
    Hosie Hosteen Houcine Houda Houston Howard Howell Hoy Hoyt Hoàng Hoşkadem Hrafn Hrafna
    Hrafnar Hrafnbergur Hrafnborg Hrafndís Hrafney Hrafngerður Hrafnheiður Hrafnhildur
    Hrafnkatla Hrafnkell Hrafnlaug Hrafntinna Hrafntýr Hrannar Hrappur Hraunar Hraundís
    Hredhaan Hrefna Hreggviður Hreimur Hreindís Hreinn Hreiðar Hreiðmar Hringur Hritik
    Hrollaugur Hrolleifur Hrund Hrvoje Hrærekur Hrímnir Hróaldur Hróar Hróbjartur Hrói
    Hrólfdís Hrólfur Hrómundur Hróðgeir Hróðmar Hróðný Hróðvar Hróðólfur Hrönn Hrútur Hsiu
    Huban Hubbard Hubert Hubertine Hubertus Hudavent Hudson Hue Huey Hugberg Hugbjörg Hugbjört
    Hugborg Hugdís Hugh Hughes Hughey Hughie Hugi Huginn Hugleikur Hugljúf Hugo Hugrún Hugues
    Huguette Hugó Hui Huia Huld Hulda Huldah Huldar Huldrún Huldís Humaira Humaiya Humayra
    Humberto Humoyun Humphrey Hunalp Hung Hunor Hunt Hunter Huong Hurbert Hurican Hurley
    Hurşide Hussein Huston Huxley Huy Huzaifa Huzuri Hvannar Hvönn Hwa Hyacinth Hye Hyltir
    Hylur Hyman Hymen Hynek Hyo Hyon Hyrum Hyun Hákon Hákonía Háleygur Hálfdan Hálfdán
    Hámundur Hárekur Hárlaugur Hásteinn Hávar Hávarr Hávarður Håkan Håkon Håvard Hængur Hænir
    Héctor Héloïse Hélène Héðinn Híram Hólm Hólmar Hólmbert Hólmbjörg Hólmdís Hólmfastur
    Hólmfríður Hólmgeir Hólmgrímur Hólmkell Hólmsteinn Hólmþór Hóseas Hödd Högna Högni Hökümə
    Hörn Hörður Höskuldur Höður Húbert Húgó Húmi Húnbjörg Húnbogi Húndís Húngerður Húni Húnn
    Húnröður Hüda Hükümdar Hülya Hümbət Hümeyra Hürdoğan Hürmet Hüryaşar Hürüyet Hüseyin
    Hüseyn Hüseynqulu Hüsmen Hüsniyyə Hüsnühâl Hıfzullah Hưng Hương Həci Həcər Həmid Həsən
    Həsənağa Həzi Hạnh Hải Hồng Iacob Iain Ian Iancu Ianis Iara Iasmina Ibaad Iben Ibeth
    Ibidapo Ibironke Ibn Ibolya Ibraaheem Ibraheem Ibrahim Ibrani Ibrohim Ibun Ibán Ica Icey
    Icha Icie Icy Ida Idabelle Idalia Idamae Idda Ide Idell Idella Idika Idrees Idris Idriz
    Idun Idık Ieremia Iesa Iesha Ieshia Ieva Ifa Ifeanyi Ifechukwu Ifeoma Ifora Iftikhaar
    Iftikhar Ifunanya Ige Ignace Ignacia Ignacio Ignacy Ignas Ignatius Ignatz Ignaz Ignazio
    Ignác Ignė Igor Igors Ihab Ihaia Ihsaan Ihsan Ihtesham Ihtiram Ihtishaam Ihtsham Iida
    Iiris Iisakki Ijaya Ijli Ika Ikbal Ike Ikenna Ikeoluwa Iker Ikhlaas Ikhsan Ikin Ikraam
    Ikram Ikramah Ikrimah Ikshita Ila Ilah Ilan Ilana Ilari Ilaria Ilarie Ilarion Ilda
    Ildefonso Ildiko Ildikó Ildız Ileana Ileen Ilene Ilenia Ilga Ilgı Ilhan Iliana Ilias Ilie
    Ilija Ilinca Ilir Ilja Ilka Ilkka Illa Illugi Illya Ilma Ilmari Ilmur Ilmārs Ilo Ilona
    Ilonka Ilsa Ilse Iluminada Ilyas Ilyes Ilze Ima Imam Imane Imani Imanol Imants Imany Imara
    Imaran Imelda Imene Imer Imke Immaculate Immanuel Immanúel Immo Immý Imo Imogen Imogene
    Imona Imran Imre Imrich Imron Ina Inaya Inda Indah Indali Indi India Indiana Indie Indira
    Indra Indrajit Indrek Indriði Indriķis Indrė Indy Indía Indíana Indíra Ine Inell Ines
    Inese Ineta Inez Infant Inga Ingalill Ingberg Ingbert Ingdís Inge Ingeborg Ingeburg
    Ingegerd Ingegärd Ingela Ingelise Ingelore Ingemar Inger Ingetraud Ingetraut Ingey
    Ingheiður Inghildur Ingi Ingiberg Ingibergur Ingibert Ingibjartur Ingibjörg Ingibjörn
    Ingibjört Ingiborg Ingifinna Ingifríður Ingigerður Ingilaug Ingileif Ingileifur Ingilín
    Ingimagn Ingimar Ingimaría Ingimunda Ingimundur Ingiríður Ingirós Ingisól Ingivaldur
    Ingiveig Ingiþór Ingjaldur Ingmar Ingo Ingolf Ingram Ingrid Ingrida Ingried Ingrún Ingrīda
    Inguna Ingunn Ingvaldur Ingvar Ingveldur Ingvi Ingólfur Ingþór Inioluwa Inka Inken Inkeri
    Inmaculada Inna Innocent Inocencia Inocencio Inocențiu Insa Inta Intan Inès Inés Inês
    Ināra Ioan Ioana Ioanina Ioannis Iola Iolanda Ion Iona Ione Ionel Ionela Ionelia Ionică
    Ionuț Iosefina Iosif Ippazio Ira Iraida Ireland Irena Irene Iretioluwa Irfan Iriana
    Iridenta Iridian Irina Irine Irinel Iris Irish Irja Irl Irma Irmantas Irmela Irmeli
    Irmengard Irmgard Irmhild Irmi Irmingard Irmtraud Irmtraut Irmtrud Irmý Irnanto Irpa Irsad
    Irungu Irva Irven Irvin Irvine Irving Irwan Irwin Irya Iryna Irène Irén Iréne Irēna Irıs
    Isa Isaac Isaack Isaak Isabel Isabela Isabell Isabella Isabelle Isabelly Isac Isack
    Isadora Isadore Isai Isaiah Isaias Isak Isaline Isam Isamar Isaque Isaura Isaya Isaías Ise
    Isela Iseoluwa Isfandiyor Isha Ishaan Isham Ishani Ishanvi Ishita Ishmael Ishola Ishwar
    Isiah Isidor Isidora Isidore Isidoro Isidra Isidro Isis Isla Islom Ismael Ismail Ismaël
    Ismet Ismo Ismoil Ismık Isobel Isolde Isolina Isom Israel Isreal Issa Issac Issack Issi
    Istvan István Ita Itanya Ituri Itzel Itziar Iulia Iulian Iuliana Iuliu Iurie Iustin
    Iustina Iustinian Iva Ivah Ivan Ivana Ivanka Ivanna Ivano Ivar Ivars Ivelisse Iver Iverson
    Iveta Ivette Ivey Ivica Ivie Ivka Ivo Ivona Ivone Ivonne Ivor Ivory Ivy Iván Iwan Iwo
    Iwona Iyabode Iyadunni Iyana Iyanna Iymona Iza Izaaz Izabela Izabella Izabelle Izabelė
    Izaiah Izayah Ize Izetta Izidor Izola Izora Iztok Iða Iðunn Iñaki Iľja Işin Işıkay Işıman
    Işın Jaabir Jaafar Jaak Jaakko Jaan Jaana Jaanus Jabal Jabari Jabbaar Jabbar Jabez Jabir
    Jabr Jabulani Jacalyn Jace Jacek Jacelyn Jacey Jacinda Jacinta Jacintha Jacinto Jack
    Jackeline Jackelyn Jacki Jackie Jackline Jacklyn Jackqueline Jackson Jacky Jaclyn Jacob
    Jacobine Jacobo Jacobus Jacoby Jacopo Jacqualine Jacque Jacquelin Jacqueline Jacquelyn
    Jacquelyne Jacquelynn Jacques Jacquetta Jacquez Jacqui Jacquie Jacquiline Jacquline
    Jacqulyn Jad Jada Jade Jaden Jader Jadiel Jadon Jadranka Jadwiga Jadyn Jae Jaeda Jaeden
    Jael Jaelyn Jaelynn Jaeman Jafar Jafet Jaffer Jaga Jagapati Jagaraga Jagat Jagdish Jagger
    Jagrati Jagvi Jahangir Jahanzeb Jahdami Jahdari Jaheem Jaheim Jahi Jahiem Jahir Jahiz Jahm
    Jahongir Jai Jaida Jaiden Jaider Jaidyn Jail Jailene Jailyn Jaiman Jaime Jaimee Jaimie
    Jair Jairaj Jairo Jairus Jais Jajuan Jaka Jakayla Jake Jaki Jakob Jakobe Jakobs Jakobína
    Jakop Jakov Jakub Jalaal Jalal Jaleel Jalees Jaleesa Jalen Jalia Jalil Jalisa Jalissa
    Jaliyah Jalmari Jalol Jalon Jalsa Jalyn Jalynn Jalə Jama Jamaal Jamal Jamalia Jamar
    Jamarcus Jamari Jamarion Jame Jamee Jameel Jamel James Jameson Jamey Jami Jamie Jamika
    Jamil Jamila Jamin Jamir Jamison Jamiya Jammie Jamshid Jamya Jan Jana Janae Janaki Janani
    Janay Jane Janean Janee Janeen Janel Janell Janella Janelle Janene Janessa Janet Janeta
    Janeth Janett Janetta Janette Janey Janez Jangwa Jani Janiah Janic Janice Janick Janie
    Janiece Janik Janin Janina Janine Janis Janise Janita Janiya Janiyah Janja Jankat Janko
    Jann Janna Janne Jannet Janneth Jannette Janni Jannie Jannik Jannika Jannis Jano Janos
    Janosch January Januja Janus Janusz Janya Janyce Japhet Japheth Jaquan Jaquelin Jaqueline
    Jaquelyn Jaquez Jara Jarad Jared Jaren Jaret Jarett Jari Jarkko Jarl Jarlath Jarleth
    Jarmila Jarmo Jarne Jarno Jarod Jarolím Jaromír Jaromíra Jaron Jaroslav Jaroslava Jaroslaw
    Jarrad Jarred Jarrell Jarret Jarrett Jarrod Jaruthip Jaruwan Jarvis Jarwa Jarwadi Jarwi
    Jarún Jarþrúður Jase Jasen Jasiah Jasin Jasiri Jaslene Jaslyn Jasmani Jasmijn Jasmin
    Jasmina Jasmine Jasminka Jasmit Jasmyn Jasmyne Jasmín Jasna Jason Jasper Jasur Jaswadi
    Jati Jatin Jatmiko Jaunita Javan Javen Javi Javier Javiera Javion Javohir Javon Javonte
    Jax Jaxen Jaxon Jaxson Jaxton Jay Jaya Jayadi Jayce Jaycee Jaycie Jaycob Jayda Jaydan
    Jayde Jayden Jaydin Jaydon Jaye Jayeng Jayla Jaylah Jaylan Jaylee Jayleen Jaylen Jaylene
    Jaylin Jaylinn Jaylon Jaylyn Jaylynn Jayme Jaymes Jaymie Jayna Jayne Jayson Jayvion Jayvon
    Jazlene Jazlyn Jazlynn Jazmin Jazmine Jazmyn Jazmyne Jazmín Jaël Jean Jeana Jeane Jeanelle
    Jeanene Jeanett Jeanetta Jeanette Jeanice Jeanie Jeanine Jeanmarie Jeanna Jeanne Jeannetta
    Jeannette Jeannie Jeannine Jeannot Jeanny Jeb Jebet Jecinta Jed Jedediah Jedidah Jedidiah
    Jeet Jeevika Jef Jeferson Jeff Jefferey Jefferson Jeffery Jeffie Jeffrey Jeffry Jefri
    Jeison Jeisson Jekaterina Jelagat Jelani Jele Jelena Jelita Jelka Jelle Jelte Jemal Jemima
    Jemimah Jemma Jemutai Jen Jena Jenae Jenaro Jene Jenee Jenel Jenell Jenelle Jenetta
    Jenette Jeneva Jeni Jenice Jenifer Jeniffer Jenilee Jenine Jenipher Jenise Jenna Jennefer
    Jennell Jennette Jenni Jennie Jennifer Jenniffer Jennine Jennings Jenny Jenný Jens Jensen
    Jensína Jente Jenő Jep Jepchirchir Jepchumba Jepkemoi Jepkoech Jepkorir Jepkosgei Jeppe
    Jeptha Jeptoo Jerad Jerald Jeraldine Jeramiah Jeramie Jeramy Jere Jered Jerel Jereme
    Jeremey Jeremi Jeremiah Jeremias Jeremie Jeremy Jeremías Jerguš Jeri Jerica Jerilyn
    Jerilynn Jerimiah Jerimy Jerker Jerlene Jermain Jermaine Jerman Jermey Jermiah Jernej
    Jerneja Jerod Jeroen Jerold Jerome Jeromy Jeronimo Jerono Jerop Jerotich Jerrad Jerrel
    Jerrell Jerri Jerrica Jerrie Jerrilyn Jerrod Jerrold Jerry Jerson Jerusha Jeruto Jeryl
    Jerzy Jerónimo Jerôme Jes Jesca Jesenia Jesica Jesper Jess Jesse Jessee Jessenia Jessi
    Jessia Jessica Jessie Jessika Jessy Jessye Jessý Jestine Jesus Jesusa Jesusita Jesús Jet
    Jethro Jetmir Jeton Jett Jetta Jettie Jevgeni Jevon Jewel Jewell Jezups Jhalak Jhan Jhoan
    Jhoana Jhon Jhonatan Jhonny Jhony Jie Jil Jiles Jill Jillian Jim Jimena Jimmie Jimmy Jin
    Jina Jinawi Jindra Jindřich Jindřiška Jing Jinjuta Jinnie Jinny Jinthe Jip Jiri Jitka
    Jitrin Jiřina Jiří Joachim Joacim Joakim Joan Joana Joane Joanie Joann Joanna Joanne
    Joannes Joannie Joao Joaquim Joaquin Joaquina Joaquín Joash Job Jobe Jobst Jocelyn
    Jocelyne Jocelynn Jochem Jochen Jochum Jodee Jodi Jodie Jody Joe Joeann Joel Joell Joella
    Joelle Joellen Joep Joerg Joeri Joeseph Joesph Joetta Joette Joey Joffrey Johan Johana
    Johann Johanna Johannah Johanne Johannes Johans Johathan John Johna Johnathan Johnathon
    Johnetta Johnette Johney Johnie Johnna Johnnie Johnny Johnpaul Johnsie Johnson Johnstone
    Johny Joi Joie Joke Joko Jokūbas Jolana Jolanda Jolanta Jolanthe Joleen Jolene Jolette
    Jolie Jolien Jolijn Jolina Joline Jolyn Jolynn Jolán Jon Jona Jonah Jonas Jonatan Jonathan
    Jonathon Jone Jonell Jonelle Jones Jong Joni Jonie Jonna Jonnie Jonny Jono Jonás Jonáš
    Joojo Joona Joonas Joonatan Joost Joppe Joram Joran Jordan Jordana Jorden Jordi Jordin
    Jordon Jordy Jordyn Jordán Joren Joretta Jorge Joris Jorja Jorma Jorn Jort Jorunn Jory
    Jorūnė Jos Jose Josef Josefa Josefiina Josefin Josefina Josefine Josefita Joselin Joseline
    Joseluis Joselyn Josep Joseph Josepha Josephat Josephina Josephine Josephus Josette Josh
    Joshua Joshuah Josiah Josiane Josianne Josie Josiephine Josip Josipa Joslyn Joso Jospeh
    Josphat Josphine Josse Jossie Jost Josua Josue Josué Josy José Josée Joséphine Jouko Jouni
    Journey Jovan Jovana Jovani Jovanni Jovanny Jovany Jovina Jovita Joy Joya Joyce Joycelyn
    Joye Joyline Jozef Jozefína Jozo João Joé Joël Joëlle Joško Jožef Jožefa Jožica Jua Juan
    Juana Juanita Juanito Judah Judd Jude Judge Judi Judie Judit Judita Judith Judson Judy
    Judyth Juelz Juergen Juha Juhana Juhani Juho Jukka Jule Julee Julene Jules Juli Julia
    Julian Juliana Juliane Juliann Julianna Julianne Julie Julieann Julien Julienne Juliet
    Julieta Julieth Julietta Juliette Julija Julijana Julio Julious Julisa Julissa Julita
    Julius Juliusz Julián Juluis Juma Jumaane Jumadi Jumari Jun Juna June Jung Juni Junia
    Junie Junior Junious Junita Junius Junko Juozas Juraj Jure Jurgen Jurgita Juri Jurij Juris
    Jurre Jussi Justa Justas Justen Justice Justin Justina Justinas Justine Justiniani Justo
    Juston Justus Justyn Justyna Justína Jusuf Jutta Juul Juulia Juuso Juvenal Juwan Juwon
    Jyoti Jyrki Jytte Ján János Járnbrá Járngerður Járngrímur Játgeir Játmundur Játvarður
    Jázmin Jérémie Jérémy Jérôme Jéssica Jóa Jóakim Jóann Jóanna Jódís Jóel Jófríður Jóhann
    Jóhanna Jóhannes Jói Jólín Jómar Jómundur Jón Jóna Jónanna Jónar Jónas Jónasína Jónatan
    Jónbjörg Jónbjörn Jónbjört Jóndís Jóndór Jóndóra Jóney Jónfríður Jóngeir Jóngerð Jónheiður
    Jónhildur Jóninna Jónmundur Jónný Jónsteinn Jónída Jónína Jóný Jónþór Jóra Jórlaug Jórunn
    Jóríður Jósafat Jósavin Jósebína Jósef Jósefín Jósefína Jósep Jósteinn Jósúa Jóvin Józef
    József Jökla Jökull Jökulrós Jörfi Jörg Jörgen Jörgína Jörmundur Jörn Jörri Jörundur
    Jörvar Jörvi Jørgen Júdea Júdit Júlia Július Júlí Júlía Júlían Júlíana Júlíanna Júlíetta
    Júlírós Júlíus Júní Júnía Júníana Júníus Júrek Jürg Jürgen Jüri Jānis Jāzeps Jēkabs
    Jēkaubs Jędrzej Jūla Jūle Jūlija Jūlijs Kaamil Kaan Kaaren Kaarina Kaarlo Kaashif Kaat
    Kaazim Kabeer Kabir Kabiru Kacey Kachela Kaci Kacie Kacper Kacung Kacy Kada Kade Kadeem
    Kaden Kadence Kader Kadijah Kadin Kadir Kadri Kadyn Kadınana Kaeden Kael Kaela Kaelyn
    Kaelynn Kafeel Kahina Kahir Kahlil Kahu Kahurangi Kai Kaia Kaiden Kaija Kaila Kailee
    Kailey Kailyn Kaique Kairav Kaisa Kaiser Kaitlin Kaitlyn Kaitlynn Kaiya Kaj Kaja Kajen
    Kajetan Kajji Kajsa Kajus Kakali Kaktus Kala Kalbi Kaldi Kale Kaleb Kaleem Kaleema Kaleena
    Kaleigh Kalel Kalen Kalene Kalervo Kalevi Kaley Kalgay Kali Kalie Kalim Kalina Kaliyah
    Kalla Kalle Kallie Kalman Kalmann Kalmar Kalpit Kaltrina Kaluwa Kalvin Kalyn Kam Kamal
    Kamala Kamar Kamari Kamaria Kamau Kambali Kamden Kameron Kami Kamidin Kamiel Kamil Kamila
    Kamilah Kamilla Kamilly Kamilə Kamma Kamolchanok Kamora Kamran Kamren Kamron Kamryn Kamya
    Kamí Kana Kanak Kanda Kandace Kandef Kandi Kandice Kandis Kandra Kandy Kane Kanesha Kani
    Kania Kanini Kanisha Kanpulat Kanye Kaombwe Kaori Kapagan Kapitola Kaprasíus Kapítóla Kara
    Karaamat Karabaş Karaca Karaer Karakucak Karam Karama Karan Karanbay Karani Karanja
    Karataş Karcan Kardelen Kardi Kareem Kareen Karel Karen Karena Karey Kari Karie Karim
    Karima Karimah Kariman Karimi Karin Karina Karine Karis Karisa Karissa Karitas Kariuki
    Karja Karkur Karl Karla Karlee Karleen Karlene Karles Karley Karlfried Karlheinz Karli
    Karlie Karlijn Karlinna Karlo Karlotta Karlukhan Karly Karlyn Karlína Karlīna Karma Karman
    Karmen Karna Karol Karola Karole Karolien Karoliina Karolin Karolina Karoline Karolis
    Karolyn Karolína Karon Karren Karri Karrie Karry Karsa Karsana Karson Karsten Karsyn Karta
    Karter Kartika Karvel Kary Karya Karyl Karyme Karyn Karí Karín Karína Karítas Karó Karólín
    Karólína Kasam Kasandra Kasen Kasey Kash Kasha Kashan Kashangaki Kashif Kashish Kashvi
    Kasi Kasie Kasim Kasimir Kasiran Kasiyah Kaskazi Kason Kaspar Kaspars Kasper Kassandra
    Kassidy Kassie Kassim Kastriot Kastíel Kasusra Kata Katalin Katalina Katana Katariina
    Katarina Katarzyna Katarína Katarínus Katarīna Katcha Kate Katelijne Katelin Katelyn
    Katelynn Katerina Katerine Katerína Kateřina Kathaleen Katharina Katharine Katharyn Kathe
    Katheleen Katherin Katherina Katherine Katherinne Kathern Katheryn Kathey Kathi Kathie
    Kathinka Kathleen Kathlene Kathline Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy
    Kathyrn Kati Katia Katica Katie Katina Katinka Katja Katla Katleen Katlin Katlyn Katlynn
    Kato Katri Katrice Katrien Katriina Katrijn Katrin Katrina Katrine Katriona Katrín Katrína
    Katrīna Kattie Katty Katy Kató Katý Kauko Kauri Kauthar Kaver Kavon Kavurt Kavya Kawaca
    Kawaya Kawkab Kawthar Kay Kaya Kayagün Kayce Kaycee Kayden Kaydence Kaye Kaygusuz Kayla
    Kaylah Kaylan Kaylee Kayleen Kayleigh Kaylen Kaylene Kayley Kayli Kaylie Kaylin Kaylyn
    Kaylynn Kayrabay Kaysan Kayson Kayun Kayıt Kazi Kazim Kazimierz Kazimír Kazuko Kazuo
    Kazuya Kazım Kaðlín Kaşif Keagan Kealan Keandre Keanna Keano Keanu Keara Keaton Kecia
    Keegan Keelan Keeley Keely Keena Keenan Keenen Keesha Keeva Kefser Kegan Keifer Keijo
    Keiko Keila Keion Keira Keisha Keith Keitha Keji Kelan Kelby Kelcie Keld Kelechi Keli
    Kelis Kellan Kelle Kellee Kellen Kelley Kelli Kellie Kelly Kellye Kellý Kelsea Kelsey
    Kelsi Kelsie Kelton Kelvin Kelâmi Kem Kemal Kemba Kemberly Kemboi Kemuma Kemunto Ken Kena
    Kenan Kenari Kenda Kendal Kendall Kendell Kendra Kendrick Kenedy Kenes Keneth Kenia
    Kenichi Kenisha Kenji Kenley Kenn Kenna Kennard Kennedi Kennedy Kennet Kenneth Kenney
    Kennith Kennth Kenny Kent Kenter Kenth Kenton Kenya Kenyangi Kenyatta Kenyetta Kenyon
    Kenza Kenzie Kenzo Keon Kera Keran Keren Keri Kerim Kerime Kerman Kermit Kerri Kerrie
    Kerry Kerstin Kerttu Kerubo Kerwin Kesha Keshaun Keshawn Keshia Kete Ketilbjörg Ketilbjörn
    Ketilfríður Ketill Ketilríður Keturah Keva Kevan Keven Kevin Kevon Keya Keyaan Keyla Keyon
    Keyshawn Kezban Kezia Keziah Khaalid Khaan Khadidja Khadija Khadijah Khaled Khalid Khalil
    Khalilah Khamani Khamisi Khanyisile Khari Khiry Khloe Khoa Kia Kiaan Kiah Kian Kiana
    Kiandra Kianna Kiano Kiapo Kiara Kiaran Kiarie Kiarra Kibafupia Kibar Kibet Kibibi Kiburi
    Kick Kiddý Kiefer Kiel Kiera Kieran Kiernan Kieron Kierra Kiersten Kiesha Kieth Kifaye
    Kifayət Kijana Kijani Kike Kikelomo Kiki Kiley Kilian Kiljan Killian Kilonzo Kilían Kim
    Kimani Kimanzi Kimathi Kimball Kimber Kimberely Kimberlee Kimberley Kimberli Kimberlie
    Kimberly Kimbery Kimbilio Kimbra Kimeu Kimi Kimiko Kimmo Kimora Kimutai Kimya Kina Kinaya
    Kindra King Kinga Kingston Kinley Kinsey Kinsley Kinte Kinubi Kinuthia Kinyanjui Kinyua
    Kiojah Kioko Kip Kipchirchir Kipchumba Kipenzi Kipepeo Kipkemboi Kipkemoi Kipkirui
    Kipkoech Kipkorir Kipkosgei Kipkurui Kiplagat Kiplangat Kiplimo Kipngeno Kipngetich Kipp
    Kipras Kiprono Kiprop Kiprotich Kipruto Kipsang Kiptoo Kipyegon Kira Kiramettin Kirby Kiri
    Kirk Kirsi Kirsten Kirsti Kirstie Kirstin Kirstine Kirsty Kirstín Kirt Kirui Kisha Kisima
    Kit Kitan Kitti Kittie Kitty Kittý Kiume Kiwara Kiya Kiyasi Kiyoko Kiyoshi Kizzie Kizzy
    Kjalar Kjallakur Kjalvör Kjaran Kjartan Kjarval Kjeld Kjell Kjersti Kjetil Kjárr Kjói
    Klaas Klara Klas Klaudia Klaudie Klaus Klavdija Klavs Klea Klemen Klemens Klement
    Klementína Klemenz Kleópatra Kliment Kloe Klothilde Kládía Klára Kläre Klængur Knox Knud
    Knut Knute Knörr Knútur Kobe Koby Kocabaş Koda Kodchaporn Kody Koech Koen Koenraad Kofi
    Koggi Koha Kojo Koko Kolawole Kolbeinn Kolbjörg Kolbjörn Kolbrá Kolbrún Kolby Koldan
    Koldís Kole Kolfinna Kolfinnur Kolfreyja Kolgríma Kolgrímur Kolka Kolmar Koloman
    Kolskeggur Kolten Kolton Kolur Kolviður Koncagül Kondo Konguralp Konkordía Konner Konnor
    Konný Konrad Konradi Konradus Konráð Konstantin Konstantinos Konstanty Konstantínus
    Konstanze Konštantín Kopan Kora Koray Korbin Korbinian Kordell Kordula Korede Korey Kori
    Korinna Korir Korka Korkmazalp Kormlöð Kormákur Kornel Kornelia Kornelija Kornelius
    Kornelía Kornelíus Kornél Kornélia Kort Kortney Korugan Kory Kosgei Kosisochukwu Kotryna
    Kotuz Kourtney Kovu Koçak Koçkan Koðrán Koşukhan Kraig Kraki Kreszentia Kreszenz Kriemhild
    Kris Krish Krisha Krishna Krissy Krista Kristal Kristall Kristan Kristaps Kristberg
    Kristbergur Kristbjörg Kristbjörn Kristborg Kristdór Kristeen Kristel Kristen Kristens
    Kristensa Krister Kristers Kristey Kristfinnur Kristfríður Kristgeir Kristgerður Kristi
    Kristiaan Kristian Kristiane Kristie Kristien Kristiina Kristijan Kristin Kristina
    Kristine Kristinn Kristián Kristiāna Kristjan Kristjana Kristján Kristjón Kristjóna
    Kristlaug Kristlaugur Kristle Kristleifur Kristlind Kristlín Kristmann Kristmar
    Kristmundur Kristný Kristof Kristofer Kristoffer Kristopher Kristrós Kristrún Krists
    Kristupas Kristvaldur Kristvarður Kristveig Kristvin Kristvina Kristy Kristyn Kristíana
    Kristíanna Kristín Kristína Kristóf Kristófer Kristólína Kristýna Kristþór Kristþóra
    Krisztina Krisztián Krisztofer Kritika Krišjānis Krišs Krištof Krummi Krysta Krystal
    Krysten Krystian Krystin Krystina Krystle Krystyna Kryštof Krzysztof Kría Ksawery Ksenija
    Kuchanua Kuddusi Kujoe Kujtim Kullervo Kulnun Kum Kumar Kumiko Kumral Kumush Kunaporn
    Kuncara Kunibert Kunigunda Kunigunde Kuno Kunta Kunthara Kuria Kurnia Kurt Kurtis Kurunzi
    Kushtrim Kusiima Kustaa Kusuma Kutay Kutgün Kutun Kveldúlfur Kvetoslav Kvetoslava Květa
    Květoslava Kwabena Kwadwo Kwaku Kwamboka Kwame Kwamena Kwasi Kweku Kweli Kwesi Kya Kyalo
    Kyan Kyano Kyara Kyla Kylah Kylan Kyle Kylee Kyleigh Kylene Kyler Kylian Kylie Kyllian
    Kyllikki Kym Kymani Kymberly Kyoko Kyong Kyosuke Kyra Kyree Kyrie Kyson Kyung Kálmán Kár
    Kára Kári Károly Kâmil Kâzime Käte Käthe Käthi Kåre Kæja Kévim Kévin Kókó Kópur Köker
    Köktaş Könül Kösemen Kövsər Kübran Künkyi Kürşad Kārlis Kęstutis Kılıçbay Kınel Kırat
    Kırgız Kısmet Kıvılcım Kızıl Kızıltunç Kəmalə Kəmaləddin Kənan Kəramət Kərim Laban Labeeb
    Labib Labinot Labuh Lacey Lachelle Lachlan Laci Lacie Lacresha Lacy Lada Ladarius Ladawn
    Laddie Ladina Ladislau Ladislaus Ladislav Ladislava Ladli Ladonna Lady Laeeq Lael Laetitia
    Lafayette Lafe Lage Lahiah Lahoma Lai Laia Laika Laila Lailah Lailati Laimonis Laine
    Lainey Laini Laiq Laisha Laith Lajita Lajlaj Lajos Lajuana Lakeesha Lakeisha Laken
    Lakendra Lakenya Lakesha Lakeshia Lakia Lakiesha Lakisha Lakita Laksana Laksh Lakshit
    Lakshmi Lala Lalita Lalla Lalo Laly Lalə Laləzar Lamar Lamarcus Lambert Lamberto Lameck
    Lamine Lamiyə Lamonica Lamont Lamonte Lan Lana Lanang Lance Landan Landen Lander Landin
    Lando Landon Landyn Lane Lanell Lanelle Lanette Laney Lang Langalibalele Langat Langgeng
    Lani Lanie Lanita Lanjar Lannie Lanny Lanora Lantar Laoise Laora Laqeet Laquan Laquanda
    Laquita Lara Larae Laraine Laras Laree Larhonda Larisa Larissa Larita Lark Larkin Laron
    Laronda Larraine Larry Lars Larue Lary Lasandra Lascăr Lashanda Lashandra Lashaun
    Lashaunda Lashawn Lashawna Lashawnda Lashay Lashell Lashon Lashonda Lashunda Lasmanto
    Lasmono Lasonya Lasse Lassi Lassie Laswi Laszlo Latanya Latarsha Latasha Latashia Lateef
    Latesha Latia Laticia Latif Latifah Latika Latina Latisha Latonia Latonya Latoria Latosha
    Latoya Latoyia Latrell Latrice Latricia Latrina Latrisha Laufar Laufey Laufheiður
    Laufhildur Lauga Laugey Laugheiður Laugi Launa Laura Lauralee Lauran Laurance Laure
    Laureano Laureen Laurel Lauren Laurena Laurence Laurene Laurens Laurent Laurenz Laurenția
    Laurențiu Lauretta Laurette Lauri Laurian Lauriane Laurice Laurie Laurin Laurina Laurinda
    Laurine Lauris Laurita Laurits Lauritz Lauryn Laurynas Laus Laust Lautaro Lavada Lavanya
    Lavar Lavelle Lavender Lavenia Lavera Lavern Laverna Laverne Laveta Lavette Lavina Lavinia
    Lavon Lavona Lavonda Lavone Lavonia Lavonna Lavonne Lavínia Lavīze Lawana Lawanda Lawanna
    Lawerence Lawrance Lawrence Lawrencia Lawson Lawton Lawyer Layla Laylah Laylo Layne Layth
    Layton Lazar Lazaro Laze Laziz Lazzaro Lazăr Lazım Laçın Laëtitia Laíla Laís Lea Leafy
    Leah Leala Leamon Lean Leana Leander Leandra Leandro Leaner Leann Leanna Leanne Leano
    Leanora Leart Leatha Leatrice Lecia Leda Ledion Ledün Lee Leeann Leeanna Leeanne Leela
    Leen Leena Leeroy Leesa Leevi Lega Legawa Lei Leia Leida Leider Leidy Leif Leifur Leigh
    Leigha Leighann Leighton Leiknir Leikný Leila Leilani Leire Leisa Leisha Leitha Leiðólfur
    Lejla Leke Lekha Lekisha Lela Lelah Leland Lelar Lelia Lella Lem Lembah Lemma Lemmie Lemon
    Lempi Lemuel Len Lena Lenah Lenard Lene Leni Lenin Lenita Lenka Lenn Lenna Lennard Lennart
    Lennarth Lennert Lennie Lennon Lenny Lenon Lenora Lenord Lenore Lenwood Leo Leocadia
    Leocadio Leokadia Leola Leoma Leon Leona Leonard Leonarda Leonardo Leonce Leoncio Leone
    Leonel Leonhard Leoni Leonia Leonid Leonida Leonidas Leonie Leonila Leonor Leonora Leonore
    Leons Leontin Leontina Leontine Leontīne Leonóra Leopold Leopolda Leopoldina Leopoldine
    Leopoldo Leora Leordean Leota Leoš Lera Lere Leroy Lerze Les Lesa Lesana Lesha Lesia
    Leslee Lesley Lesli Leslie Lesly Less Lessie Lesta Lester Leszek Leta Letha Lethia Leticia
    Leticija Letisha Letitia Letizia Letiția Letta Lettie Letty Letícia Leva Levar Levente
    Levern Levi Levie Levin Levina Levis Levon Levoslav Levy Leví Lew Lewis Lex Lexi Lexie
    Lexis Lexus Leydi Leyla Leyli Leyre Lezize Lezlie Leïla Leó León Leóna Leónidas Leónóra
    Leópold Lhanzey Lia Liam Lian Liana Liane Lianne Lias Liban Libardo Libbie Libby Liberto
    Liberty Libia Libni Libor Librada Libuša Libuše Liceth Licia Lică Lida Liddie Lidia Lidie
    Lidija Lidwina Lidya Lieke Lien Liene Liepa Lies Liesa Liesbet Liesbeth Lieschen Liesel
    Lieselot Lieselotte Lieve Lieven Lieze Lige Ligia Ligita Liisa Lila Lilah Lilburn Lili
    Lilia Lilian Liliana Liliane Lilianna Lilie Lilija Lilijana Lilita Lilja Liljana Liljar
    Liljurós Liljá Lill Lilla Lillard Lillemor Liller Lilli Lillia Lilliam Lillian Lilliana
    Lillianna Lillie Lillis Lilly Lillý Lilo Lilou Lily Lilyan Lilyana Lilyanna Lilý Lim Liman
    Limar Limazah Limon Lin Lina Linah Linas Lincoln Lind Linda Lindah Lindar Lindberg
    Lindbergh Linddís Linde Lindell Linden Lindita Lindsay Lindsey Lindsy Lindy Line Linet
    Linette Ling Lingný Linh Link Linn Linna Linnea Linnie Linnéa Lino Linsey Lintang Linton
    Linus Linwood Linzy Lio Lioara Lioba Lionel Lipika Liridon Liridona Lirim Lirjan Lisa
    Lisabeth Lisandra Lisandro Lisanne Lisbet Lisbeth Lise Liselott Liselotte Liseth Lisette
    Lish Lisha Lisle Lissa Lissette Lissi Lissie Lissy Listalín Liston Lita Litha Littie
    Little Littleton Litzy Liv Liva Livia Livingstone Livio Liviu Liwia Liya Liyaaqat Liyaqat
    Liz Liza Lizabeth Lizbeth Lize Lizete Lizeth Lizette Lizz Lizzette Lizzie Lizzy Ljiljana
    Ljubica Ljubisa Ljubov Ljudmila Ljósbjörg Ljósbrá Ljósálfur Ljótunn Ljótur Ljúfur
    Llewellyn Lloyd Loan Lockie Loda Lode Lodewijk Lodovico Loek Loes Lofn Loftur Loftveig
    Logan Logey Logi Lohit Loice Loida Lois Loise Lokbrá Loke Loki Lola Lolita Lolla Lollie
    Loma Lon Lona Londa Londisizwe Londiwe London Londyn Lone Loney Long Loni Lonie Lonna
    Lonnie Lonny Lonzo Loot Lopa Lope Lora Loraine Loralee Loran Lorayne Lorcan Lore Lorean
    Loredana Loree Loreen Lorelai Lorelei Loren Lorena Lorene Lorenz Lorenza Lorenzo Loreta
    Loreto Loretta Lorette Loretto Lori Loria Loriann Lorie Lorik Lorilee Lorin Lorina Lorinda
    Lorine Loring Loris Lorita Lorna Lorne Lorraine Lorrayne Lorretta Lorri Lorriane Lorrie
    Lorrine Lory Lossie Lot Lota Lotfi Lothar Lott Lotta Lotte Lotti Lottie Lou Louana Louane
    Louann Louanna Louanne Louella Louetta Loui Louie Louis Louisa Louise Louisiana Louka
    Loula Louna Loura Lourdes Lourenço Lourie Lousie Louvenia Lova Love Lovell Lovella Lovett
    Lovetta Lovey Lovie Lovina Lovis Lovisa Lovre Lovro Lovísa Lowe Lowell Lowie Loy Loyal
    Loyce Loyd Loyola Loïc Loïs Loðmundur Luan Luana Luann Luanna Luanne Luara Luay Luba
    Luberta Lubomír Luboš Luc Luca Lucas Lucca Luce Lucențiu Lucero Lucetta Lucette Luchino
    Lucho Luci Lucia Lucian Luciana Luciano Lucie Lucien Lucienne Lucija Lucila Lucile Lucilla
    Lucille Lucina Lucinda Lucindy Lucio Lucious Lucius Lucky Lucrecia Lucretia Lucrezia
    Lucreția Lucrețiu Lucy Lucía Luda Ludger Ludie Ludivina Ludivine Ludmila Ludmilla Ludo
    Ludolf Ludovic Ludovica Ludovico Ludovicus Ludvig Ludvik Ludvík Ludwig Ludwina Luděk Lue
    Luej Luella Luena Luetta Lugenia Luhung Luigi Luigia Luigina Luis Luisa Luisana Luise
    Luisina Luitgard Luiz Luiza Lujza Luka Lukas Lukasz Luke Lukita Lukka Lukman Lukáš Lula
    Lulah Lular Lulie Luljeta Lulla Lulu Luluh Lulut Lulzim Lum Luminița Lumír Luna Lundi
    Lungile Lunna Lupe Lupita Luqmaan Luqman Lura Lurana Lurena Lurhur Lurlene Lurline Luster
    Lut Lute Lutf Lutfan Lutfi Lutgarde Lutgardis Lutgart Luther Luthfi Lutie Lutz Luuk
    Luvenia Luverne Luvinia Luwar Luwes Luyanda Luz Luzia Luzie Luzius Luzmira Luís Luísa
    Lwandile Lya Lyam Lyda Lydell Lydia Lydiah Lydiane Lydianne Lydie Lydía Lykke Lyla Lylah
    Lyle Lyman Lyn Lyna Lynda Lyndia Lyndon Lyndsay Lyndsey Lynell Lynelle Lynetta Lynette
    Lyngar Lyngheiður Lynley Lynn Lynna Lynne Lynnette Lynsey Lynwood Lyric Lysiane Lár Lára
    Lárensína Lárent Lárentíus Láretta Lárey Lárus László Lázaro Lâle Lâm Læla Lærke Léa Léana
    Léandre Léane Léna Léo Léon Léonard Léonce Léone Léonie Léontine Léopold Lér Lía Líba Líf
    Lífdís Lín Lína Línberg Línbjörg Líndís Líneik Líney Línhildur Líni Lísa Lísabet Lísandra
    Lísbet Lísebet Lív Lívia Lóa Lóreley Lórens Lórenz Lúcia Lúcía Lúkas Lúna Lúsinda Lúsía
    Lúter Lúther Lúvísa Lúísa Lúðvíg Lúðvík Lúðvíka Lüfen Lütfi Lütfiyyə Lýdia Lýdie Lýdía
    Lýtingur Lýður Lăcrămioara Lėja Lība Līga Līna Līza Lūcija Ləman Lətafət Lətif Lətifə
    Maahir Maaike Maajid Maalik Maanas Maanav Maaria Maarit Maarten Maartje Maawiya Maaya Maaz
    Maazin Mabad Mabel Mabell Mabelle Mable Mac MacKenzie Macarena Macaria Macario Macarthur
    Macauley Mace Macel Maceo Macey Macharia Machelle Maci Macide Macie Maciej Mack Mackenzie
    Macs Macy Mad Madaha Madalena Madalene Madaline Madalyn Madalynn Madani Madara Maddalena
    Madden Maddie Maddison Maddox Maddux Maddý Made Madelaine Madeleine Madelene Madelief
    Madeline Madelyn Madelynn Madge Madhav Madhavi Madie Madilyn Madilynn Madina Madini
    Madisen Madison Madisyn Madiyan Madleina Madlen Madlyn Madoa Madonna Madora Mads Madyan
    Madyson Mae Maebell Maebelle Maegan Mael Maeva Maeve Mafalda Maftuna Magali Magalie Magaly
    Magan Magaret Magarete Magda Magdalen Magdalena Magdalene Magdaline Magdaléna Magdolna
    Magen Magga Maggey Maggi Maggie Maggy Maggý Magna Magndís Magne Magnea Magnes Magney
    Magnfríður Magngeir Magnheiður Magnhildur Magni Magnolia Magnus Magnús Magnúsína Magný
    Magnþór Magnþóra Magret Magrit Magðalena Mahad Mahala Mahali Mahalia Mahalie Mahaz Mahbeer
    Mahboob Mahbub Mahdee Mahdi Mahdy Maheen Maher Mahesa Mahfooz Mahfud Mahfuj Mahfuz Mahi
    Mahigül Mahika Mahir Mahirə Mahizər Mahja Mahlon Mahmood Mahmoud Mahmud Mahmut Mahnaz
    Mahsun Mahter Mahulena Mai Maia Maicol Maida Maie Maighread Maija Maik Maike Maiken Maikol
    Maila Maile Maimuna Maimunah Maina Maingi Maira Maire Mairead Mairin Mairtin Maisa Maisha
    Maisie Maisy Maisə Maite Maitê Maivi Maiya Maj Maja Majani Majd Majdi Majdy Majeed Majella
    Majken Major Majorie Majvor Makai Makaila Makala Makan Makara Makarena Makau Makayla
    Makeda Makeen Makena Makenna Makenzie Makhi Makini Makokha Makori Maks Maksim Maksimiljan
    Maksur Maksymilian Maksüde Makunga Makuta Makuu Mal Mala Malachi Malachy Malak Malakai
    Malaki Malaya Malcolm Malcom Male Malea Maleah Malen Malena Malene Malgorzata Malia Maliah
    Malik Malika Malin Malinda Malio Malisa Malissa Malissie Maliyah Maliza Malka Malla Malle
    Mallie Mallorie Mallory Malorie Malou Malte Malthe Malu Malva Malvin Malvina Malvína
    Malwina Malía Malín Mamadou Maman Mame Mamen Mamie Mammie Mamun Man Mana Manaaki Manabu
    Manaf Manah Manaia Manan Manawa Manbir Manca Manda Mandi Mandie Mandla Mandlakhe Mandy
    Manel Manerva Manervia Manford Manfred Manfreð Manie Manila Manilla Manja Manley Manly
    Mannie Manning Manola Manole Manolo Manon Mansfield Manson Mansurali Mantas Manthan Mantė
    Manu Manual Manuel Manuela Manuelita Manuella Manuelle Manus Manuél Many Manya Manúel
    Manúela Mao Maple Maqsud Mar Mara Maraea Maragaret Maragret Maralyn Maranda Maras Marbjörn
    Marc Marcantonio Marcel Marcela Marcelene Marcelina Marceline Marcelino Marcell Marcella
    Marcelle Marcello Marcellus Marcelo Marcene Marchelle Marchello Marcheta Marci Marcia
    Marcial Marciano Marcie Marcin Marcio Marco Marcos Marcu Marcus Marcy Mardell Mardís Mare
    Maree Mareen Mareike Mareikura Mareile Marek Mareks Marel Marela Mareli Marella Marely
    Maren Marese Marey Marfríður Marg Marga Margana Margaret Margareta Margarete Margaretha
    Margarethe Margarett Margaretta Margarette Margarida Margarita Margarite Margaritha
    Margarito Margart Margaréta Margaud Margaux Marge Margeir Margene Margeret Margert Margery
    Marget Margherita Margie Margit Margita Margitta Margo Margorie Margot Margoth Margret
    Margreth Margrethe Margrett Margretta Margrieta Margrit Margrith Margrjet Margrét
    Margrímur Marguerita Marguerite Margueritte Margunnur Margurite Margus Marguy Margy
    Marheiður Marhta Mari Maria Mariadi Mariah Mariam Marian Mariana Mariane Marianela
    Mariangela Marianita Mariann Marianna Marianne Mariano Maribel Maribeth Marica Maricel
    Maricela Maricica Maricruz Marie Mariechen Marieke Mariel Mariela Mariele Mariella
    Marielle Marieluise Marietta Mariette Marija Marijan Marijana Marijke Marijn Marijón
    Marika Mariko Marikó Marilee Marilena Marilla Marilou Marilu Mariluz Marilyn Marilynn
    Marin Marina Marinda Marine Marinela Marinella Marinette Marini Marinka Marino Marinus
    Marinó Mario Marioara Mariola Marion Maris Marisa Marise Marisel Marisela Marisha Marisol
    Marissa Maristela Marit Marita Maritta Maritza Marius Mariusz Marivel Mariyah Marián Marja
    Marjaana Marjan Marjana Marjanca Marjani Marjatta Marjeta Marjo Marjona Marjorie Marjory
    Marjukka Marjut Marjón Mark Markas Markel Markell Marketta Markita Markku Marko Markrún
    Markus Markéta Markó Markús Markþór Marla Marlana Marland Marlaug Marlee Marleen Marleigh
    Marlen Marlena Marlene Marleny Marley Marlie Marlies Marliese Marlin Marline Marlis
    Marlise Marlo Marlon Marly Marlyn Marlys Marlyse Marlène Marlén Marlín Marlís Marna Marni
    Marnie Marnita Marnix Marolyn Maron Maroof Maroš Marquerite Marques Marquetta Marquez
    Marquis Marquise Marquita Marquitta Marri Marrion Marry Mars Marsa Marsellíus Marselía
    Marselína Marsh Marsha Marshal Marshall Marsibil Marsilía Marsito Marsudi Marsý Mart Marta
    Martaka Martana Martani Marte Marteinn Martell Marten Martez Marth Martha Marthe Marthen
    Marti Martial Martijn Martika Martim Martin Martina Martine Martino Martirio Martta Martti
    Marty Martyn Martynas Martí Martín Martína Maruša Marva Marvel Marvella Marvin Marvis
    Marwa Marwata Marx Mary Marya Maryadi Maryalice Maryam Maryann Maryanna Maryanne Maryanto
    Marybelle Marybeth Maryellen Maryetta Maryjane Maryjo Maryland Marylee Marylin Maryline
    Maryln Marylou Marylouise Marylyn Marylynn Marylène Maryrose Maryse Maryvonne Marzena Marí
    María Maríam Marían Maríana Maríanna Marías Marín Marína Marínella Marínó Maríon Marís
    Marísa Marísól Marít Maríuerla Maríus Marólína Marý Masako Masao Masar Masika Masinde
    Mason Massiel Massimiliano Massimo Massinissa Masume Mat Matas Mate Matea Matei Matej
    Mateja Mateo Mateus Mateusz Matevž Math Matha Matheo Matheus Mathew Mathews Mathias
    Mathieu Mathijs Mathilda Mathilde Mathis Mathys Mathéo Mathías Mati Matias Matic Matie
    Matija Matilda Matilde Matiu Matjaž Mato Matouš Mats Matt Matta Mattea Matteo Matthea
    Matthew Matthias Matthieu Matthijs Matthilda Matthildur Matthäus Matthía Matthías Matti
    Mattia Mattias Mattie Matts Mattye Mattéo Mattíana Mattías Mattína Mattý Matunda Matyáš
    Matéo Matías Matúš Matěj Matīss Maua Maud Maude Maudie Mauno Maura Maureen Mauri Maurice
    Mauricette Mauricio Maurilio Maurin Maurine Maurita Maurits Mauritz Maurizio Mauro Maurus
    Maury Maurycy Maverick Mavie Mavis Mavuno Max Maxence Maxi Maxie Maxim Maxima Maxime
    Maximiano Maximilian Maximiliano Maximilien Maximilián Maximillian Maximina Maximino
    Maximo Maximus Maxine Maxwel Maxwell Maxx May Maya Maybell Maybelle Maye Mayerly Maykol
    Mayme Maymie Maynard Maynur Mayo Mayola Mayra Maysa Mayte Mazie Mazlum Maël Maëlle Maëlys
    Maëva Maía Maídís Maísól Maïté Maşide Maša Maža Mbithi Mboya Mbugua Mburu Mcarthur Mcebisi
    Mckayla Mckenna Mckenzie Mckinley Meabh Meadow Meagan Meaghan Mearl Mechelle Mechthild
    Mechthilde Mechtild Mecide Mecit Meda Medard Media Medina Medora Medėja Mee Meelis Meera
    Mees Mefarettin Mefharet Meg Megan Meggan Megha Meghan Meghana Meghann Mehbarə Mehdi
    Mehdiqulu Mehdiye Mehin Mehman Mehmed Mehmet Mehmetzahir Mehrigül Mehrimoh Mei Meibh Meik
    Meike Meinhard Meinolf Meinrad Meja Mekhala Mekhi Mekkin Mekkinó Mekkín Mel Melaha Melaine
    Melani Melania Melanie Melanine Melany Melba Melbourne Melchior Melchor Melda Melek
    Meleknur Melia Melichar Melida Melihcan Melikkan Melina Melinda Melisa Melissa Melissia
    Melita Melitta Melker Melkorka Melkíor Melkólmur Mell Melle Mellie Mellisa Mellissa
    Melodee Melodi Melodie Melody Melonie Melony Melrakki Melrós Melton Melva Melville Melvin
    Melvina Melvine Melvyn Melwin Melynda Melánia Melûl Memili Memphis Mena Menachem Mendy
    Menfeat Mengi Mengüç Menişan Mensalder Mentor Meral Merba Mercedes Mercedez Mercer Merche
    Mercy Mercyline Merdi Mereana Meredith Merel Meret Merete Merethe Mergim Meri Merideth
    Meridith Meriem Merijn Merike Merilyn Merim Merissa Merita Merja Merkúr Merl Merle Merlene
    Merlin Merlyn Merna Merri Merrie Merrilee Merrill Merrily Merritt Merry Mert Mertel Mertie
    Merton Merva Merve Mervi Mervin Mervyn Merwin Mery Meryem Meryeme Meryl Merzuk Meshack
    Messiah Messíana Mestur Mesude Mesut Meta Metehan Metha Methúsalem Metin Metinkaya Metka
    Metod Metrine Metro Metta Mette Mettie Metúsalem Meveddet Mevlüdiye Mevlüt Mey Meyer
    Meyhanim Meyransa Meyvant Mezide Meşhur Mia Miah Mica Micael Micaela Micah Micayla Miceal
    Micha Michael Michaela Michaele Michail Michal Michala Michale Michaël Michał Micheal
    Micheala Michel Michela Michelangelo Michele Micheletto Michelina Micheline Michell
    Michelle Michelotto Michial Michiel Michiko Michèle Mick Mickael Mickaël Mickey Micki
    Mickie Micky Mie Mieke Miel Miesha Mieszko Migdalia Miglė Mignon Miguel Miguela
    Miguelangel Miguelina Miha Mihael Mihaela Mihai Mihail Mihajlo Mihels Mihhail Mihin Mihkel
    Mihnea Mihrab Mihriye Mihály Miia Miika Mijo Mik Mika Mikael Mikaela Mikaelína Mikaere
    Mikaila Mikako Mikal Mikala Mikalah Mikayla Mikayıl Mike Mikeal Mikel Mikels Mikhail Miki
    Mikjáll Mikkael Mikkalína Mikkel Mikki Mikko Miklós Mikołaj Mikuláš Mikyas Mila Milada
    Milagro Milagros Milan Milana Milas Milay Milburn Milcah Milda Mildinberg Mildred
    Mildríður Mile Milena Miles Miley Milford Milica Milissa Milka Milkah Milla Millaray
    Millard Mille Miller Millicent Millie Mills Milly Millý Milo Milorad Milos Miloslav
    Miloslava Milota Milou Milovan Miloš Milton Miluše Milán Mima Mimi Mimmi Mimoza Mimy Min
    Mina Minda Mindaugas Mindi Mindy Minenhle Miner Minerva Minervia Ming Minh Minibe Minna
    Minney Minnie Minný Minodora Minor Minoru Minta Mintie Minurə Mio Mioara Miodrag Miquel
    Mira Mirabela Miracle Miran Miranda Miray Mirbadin Mircea Mirco Mirdza Mireia Mireille
    Mirela Mirella Mireya Miriah Miriam Miriama Mirian Mirja Mirjam Mirjami Mirjana Mirko
    Mirlinda Mirna Miro Miron Mirona Mironshoh Miroslav Miroslava Miroslaw Miroslawa Mirra
    Mirriam Mirsad Mirta Mirte Mirtha Mirthe Mirtie Miruna Miryam Mirzə Mirəli Misael Mischa
    Misha Mishat Mislav Misra Miss Missie Missouri Missy Mist Misti Mistie Misty Misuli Mitali
    Mitch Mitchel Mitchell Mitchelle Mitesh Mitică Mitra Mitruț Mitsue Mitsuko Mittie Mituru
    Mitzi Mitzie Mitzy Miya Miyesser Miyoko Mizhir Miķelis Miłosz Mjalldís Mjallhvít Mjaðveig
    Mjöll Mjöllnir Mjölnir Mkarkara Mladen Mlungisi Mnqobi Moa Modena Modesta Modesto Modris
    Modupe Moe Moesha Mofifoluwa Mogens Mohamad Mohamed Mohamedi Mohammad Mohammed Mohamud
    Mohand Mohini Mohinur Mohlaroyim Moira Moises Moisés Mojca Mojisola Mojisoluwa Mojmír Moli
    Mollie Molly Momanyi Momoko Mona Monalisa Monet Monica Monicah Monika Monique Monis Monja
    Monna Monnie Monroe Monserrat Monserrate Mont Montana Monte Montel Montgomery Montie
    Montrell Montserrat Monty Moody Moon Mora Moraa Moradeke Morayo Mordechai Moreen Morena
    Morenike Moreno Morgan Morgane Moriah Morine Moritz Morolake Morris Morten Mortimer Morton
    Mose Moses Moshe Mosi Mosinmileoluwa Mossie Mosunmola Motunrayo Mouloud Mounir Mourad
    Moureen Mourib Mourine Moussa Moya Moyosore Mozell Mozella Mozelle Mrihani Mthokozisi
    Muarra Mubina Mucahit Muchiri Muema Mueni Mufide Mugambi Mugdha Mugendi Muggur Mugo Mugur
    Mugurel Muhallil Muhamed Muhamet Muhammad Muhammadali Muhammadamin Muhammadamir
    Muhammadayub Muhammadaziz Muhammadrizo Muhammadsafo Muhammadsodiq Muhammadsolih
    Muhammadumar Muhammadyasin Muhammadyusuf Muhammadziyo Muhammed Muhammet Muharrem Muhazzim
    Muhima Muhip Muhiye Muhsina Muhyettin Mui Muia Muireann Muiruri Muizza Mujde Mujur Mukbile
    Mukhwana Muktedir Mulele Muli Mulwa Mulya Mulyanto Mulyono Mumbi Mumo Mumpuni Mumtoz Munda
    Mundheiður Mundhildur Mundína Munene Mungai Muni Muninn Munisa Munyao Munyoki Muoi Murad
    Murat Muratcan Murdock Muriel Murielle Muriithi Murilo Murimi Murithi Muriuki Murl Murod
    Murphy Murray Murry Mursalina Mursinin Mursita Murti Musa Musafet Musaffa Musau Musee
    Musembi Musfira Mushtariy Musila Muslim Muslima Mustafa Mustafo Mustapha Mustika Mustofa
    Musyoka Musyoki Mutai Mutasım Muthama Muthengi Muthoka Muthoni Muthui Mutia Mutie Mutinda
    Mutiso Mutisya Mutluhan Mutua Mutuku Mutunga Muturi Muvaffak Muvahhide Muxlisa Muxtar
    Muzaffer Muzayyana Muzdahir Muzdalifa Muzhir Mwamini Mwanajuma Mwanamisi Mwangangi Mwangi
    Mwaniki Mwanzia Mwasaa Mwaura Mwende Mwendwa Mwezi Mwikali Mwiti Mya Myah Mychal Myer
    Myesha Mykel Myla Mylee Myles Mylie Mylène Myong Myra Myranda Myriam Myrkvi Myrl Myrle
    Myrna Myron Myrra Myrta Myrtha Myrthe Myrtice Myrtie Myrtis Myrtle Myung Mzamo Mábil
    Málfríður Málhildur Málmfríður Mánadís Máney Máni Már Mára Márcio Mária Mário Márk Márta
    Márton Márus Mátyás Máté Máxima Máximo Märta Märtha Måns Mårten Mégane Mélanie Mélina
    Mélissa Mélodie Mía Mías Mímir Mínerva Mír Míra Míranda Mítra Míó Módís Móeiður Móey
    Móheiður Móna Mónica Mónika Móníka Móri Móric Mórits Móses Móði Möhsim Mörk Mörður Múli
    Mübariz Mübetcel Mücellib Mücevher Müferrih Müfit Müjde Mükramin Mükrüme Mülayim Mülâyim
    Mümtaz Mümtaze Münezzer Münif Müntəzir Münəvvər Müret Mürit Mürsəl Müsemma Müslum Müslüm
    Müveddet Müzekker Müzəffər Müğber Müşkünaz Müşüre Mýr Mýra Mýrkjartan Mýrún Māra Māris
    Mārtiņš Mārīte Mădălin Mădălina Mălina Mărioara Măriuca Mədinə Məhru Məhəmməd Məhərrəm
    Məlahət Məleykə Məmməd Mənsur Mənsurə Məryəm Mərziyyə Məsmə Mətanət Naadir Naail Naajy
    Naasih Naasir Naathim Naazhim Nabeeh Nabeel Nabhan Nabigh Nabih Nabil Nabila Nacer
    Nachiket Nacho Nacio Nada Nadeem Nadene Nades Nadeschda Nadeshda Nadežda Nadhir Nadia
    Nadim Nadin Nadine Nadir Nadja Nadr Nadège Nadía Naděžda Nae Naeem Nael Nafasat Nafees
    Nafesa Nafii Nafile Nafis Nafula Naglis Nahashon Nahiara Nahidə Nahla Nahuel Naiara Naib
    Naibə Naida Naide Nail Nailə Naim Naima Naimh Nair Naja Najair Najam Najee Najeeb Najib
    Najuma Najwa Nakesha Naki Nakia Nakif Nakip Nakisha Nakita Naksh Nakul Nalar Naliaka
    Nallely Nalân Nam Namiq Namon Nan Nana Nanami Nancee Nancey Nanci Nancie Nancy Nand
    Nandini Nando Nanette Nanie Nanjala Nanna Nannette Nanni Nannie Nanný Nansý Nanə Naoimh
    Naoise Naoki Naoko Naom Naoma Naomh Naomi Naomy Naomí Naoto Napoleon Napoleone Naradi
    Narcis Narcisa Narciso Narcisse Narcissus Nardi Narfi Narhanim Narimane Narji Narıngül Nas
    Nasab Naser Nash Nashipie Nasiba Nasim Nasir Nasiru Nasra Nasrullah Nassim Nastja Nasuf
    Nat Natacha Natalee Natali Natalia Natalie Natalija Natalio Natalja Nataly Natalya Natalía
    Natan Natanael Nataniel Nataníel Natasa Natascha Natasha Natashia Natasja Natasza Nataša
    Natașa Nate Natella Nath Nathalia Nathalie Nathaly Nathan Nathanael Nathanaël Nathanial
    Nathaniel Nathari Nathasha Nathen Natiq Natisha Natividad Natosha Nattawun Natália Natálie
    Natālija Natəvan Naud Nautica Naveen Nawal Nayara Nayaret Nayareth Nayeli Nayely Nayfa
    Nayibe Nayil Naz Nazaret Nazario Nazende Nazi Nazilə Nazim Nazimet Nazimə Nazir Nazlihan
    Nazlim Nazlı Nazmi Nazıdil Naël Naïm Naómí Nağı Ndegwa Nderitu Ndirangu Nduku Ndumiso
    Ndunge Ndungu Nduta Nea Neal Nealie Nealy Neasa Nebih Nebiha Nebojsa Necati Necdat
    Nechifor Necilal Necmettin Necole Necva Ned Neda Nedas Nedda Nedjma Nedra Needham Neel
    Neelima Neely Neema Nefaret Nefiye Neftalí Neha Nehemiah Nehip Neida Neider Neil Neill
    Neisti Neja Nejc Nejdet Nekesa Nel Nela Nelah Nelcy Nelda Nele Nelia Nelida Nelie Nelima
    Nelio Nell Nella Nelle Nelli Nellie Nello Nelly Nellý Nels Nelson Nelsy Nelu Nelya Nemanja
    Nena Nenad Nenita Nenna Nenni Neo Neola Neoma Neomi Neppie Neptúnus Neptün Nerea Nereida
    Neriban Nerijus Nerim Neringa Nerissa Nermin Nery Nesfe Nesip Neslinur Neslisah Nesrine
    Nessa Nestor Neta Nete Netra Netta Nettie Neva Nevada Nevaeh Neval Neveah Nevenka Nevgin
    Neville Nevin Nevio Nevise Nevsal Nevsale Newell Newman Newt Newton Neyran Nezengül Nezihi
    Nezize Neşrin Neža Nga Ngaire Ngamia Ngan Nganga Ngari Ngeni Ngigi Ngoc Ngozi Ngugi Nguyet
    Ngọc Nhiên Nhlanhla Nhật Nia Nial Niall Niamh Niara Nibaldo Nicanor Nicat Niccolò
    Nichakarn Nichelle Nichifor Nichol Nichola Nicholas Nicholaus Nichole Nicholle Nicholus
    Nick Nicki Nickie Nicklas Nicklaus Nickolas Nickole Nickson Nicky Niclas Nico Nicoară
    Nicodemo Nicodemus Nicodim Nicol Nicola Nicolae Nicolai Nicolaie Nicolaj Nicolas Nicolasa
    Nicolaus Nicole Nicoleta Nicoletta Nicolette Nicoline Nicolle Nicolás Nicolò Nicu Niculina
    Niculiță Nicușor Nicuță Nida Nidhi Nidia Nidra Niek Niels Nienke Niesha Nieves Nigar Nigel
    Nigesa Nihad Nihai Nihal Nihan Niharika Niilo Niina Nik Nika Nikanor Nikau Nikhil Niki
    Nikia Nikita Nikki Nikko Niklas Niklaus Niko Nikodem Nikol Nikola Nikolai Nikolaj Nikolajs
    Nikolaos Nikolas Nikolaus Nikole Nikolett Nikoletta Nikolina Nikora Niks Nikulás Nikíta
    Nikólína Nikša Nil Nila Nilam Nilcan Nilda Nile Niles Nili Nilima Nilo Nils Nilsa Nilson
    Nilufar Nim Nimakoah Nimrat Nina Ninetta Ninfa Ninioluwa Ninja Ninna Ninnie Nino Ninoska
    Ninthe Nira Niracha Nirgül Nirja Nisa Nisha Nisə Nita Nitara Nitesh Nives Nixon Niyaga
    Niyaz Niyazi Niyilolawa Niðbjörg Niğmet Njabulo Njagi Njenga Njeri Njeru Njiru Njogu Njoki
    Njoroge Njozi Njue Njuguna Njála Njáll Njóla Njörður Nkazimulo Nkiruka Nnamdi Nneka Noa
    Noah Noam Nobantu Nobie Noble Nobuhle Nobuko Noe Noel Noeleen Noelia Noeline Noella Noelle
    Noemi Noemie Noemí Nohely Nohemi Nohora Noirin Nojus Nokulunga Nola Nolan Nolberto Noleen
    Nolen Nolia Nolie Nollaig Noma Nomagugu Nomalanga Noman Nomasonto Nomathalente Nomathemba
    Nomcebo Nomthandazo Nomusa Nomvula Nona Nonhlanhla Nonie Nonjabulo Nonni Nonso Noor Noora
    Noortje Noppakao Nora Norah Norbert Norberto Norbey Nore Noreen Norene Noreta Noretta
    Norica Noriko Norina Norine Norita Norma Norman Normand Normann Normunds Norris North
    Norton Norval Norwood Norðmann Notburga Nothando Noud Nour Nout Nova Novella Novi Novruz
    Noxolo Nozibusiso Nozima Nozizwe Noé Noémi Noémie Noël Noëlla Noëlle Noëmi Nqobizitha
    Nrima Ntimi Nuala Nubia Nugraha Nuhu Nula Numbers Nuno Nunzio Nura Nural Nuran Nuranə
    Nuray Nurbanu Nurcan Nurda Nurdeniz Nuretdin Nurettin Nurey Nurgil Nurhayet Nuri Nuria
    Nuriat Nuriya Nuriyet Nurkan Nurlan Nurlana Nurmelek Nurmuhammad Nurseda Nurser Nursim
    Nurtaç Nurten Nuru Nurul Nurulla Nurullah Nurveren Nury Nurşan Nurşən Nurşərəf Nutcha
    Nutkrita Nutwadee Nuyan Nuşirəvan Nuša Nwabudike Nya Nyaboke Nyaga Nyah Nyakundi Nyamai
    Nyambura Nyana Nyanchama Nyasi Nyasia Nyawira Nydia Nyla Nylah Nynke Nyoka Nyoman Nyongesa
    Nyoni Nyota Nyree Nyuki Nzioka Nzomo Nádia Nándor Náttmörður Náttsól Náttúlfur Nélida
    Néstor Níels Níls Nína Níní Nóa Nóam Nóel Nói Nóni Nóra Nóri Nótt Nóvember Nökkvi Növrəstə
    Númi Núria Nübar Nüdret Nürice Nürəddin Nüsrət Nüşabə Nýbjörg Nývarð Nəcəf Nəfisə Nərgiz
    Nəriman Nərmin Nərminə Nəsib Nəsimi Nəzakət Nəzrin Oakley Oana Oba Obaid ObaniJesu Obdulia
    Obe Obed Obianuju Obie Obinna Ocampo Ochieng Ocie Octa Octav Octave Octavia Octavian
    Octaviana Octavie Octavio Octaviu Octavius Océane Oda Odalis Odalys Odd Odda Oddbergur
    Oddbjörg Oddbjörn Oddfreyja Oddfreyr Oddfríður Oddgeir Oddgerður Oddhildur Oddi Oddie
    Oddkell Oddlaug Oddleif Oddleifur Oddmar Oddný Oddrún Oddsteinn Oddur Oddvar Oddveig
    Oddvör Oddþór Odelia Odeline Odell Odessa Odette Odhiambo Odhran Odie Odika Odile Odilia
    Odin Odina Odis Odkanlı Odongo Oduor Odus Oeshi Ofelia Ofeliya Offie Oganer Ogden Ogechi
    Ogooluwa Oguş Oisin Oiva Ojas Ojasvi Okanay Okbay Oke Okechukwu Okello Okey Okgüçlü Okoth
    Okseven Okta Oktavía Oktavíus Okto Októ Októvía Októvíus Oktüremiş Okumu Okyalaz Ola
    Oladare Oladimeji Olaf Olajumoke Olakunle Olalla Olan Oland Olanrewaju Olansile Olar
    Olasunmbo Olav Olavi Olca Oldağ Oldrich Oldřich Ole Oleg Olegario Olen Olena Olene Oleta
    Olevia Oley Olfert Olga Olgeir Olgierd Olie Olimpia Olimpian Olimpiu Olin Olinda Oline
    Oliva Olive Oliver Olivert Olivia Olivie Olivier Olivija Olivine Oliviu Olivér Oliwer
    Oliwier Olle Olli Ollie Ollý Olof Ololade Oloo Olov Oluchi Olufunke Olufunmilayo
    Olumorotimi Oluoch Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi
    Oluwasegun Oluwole Oluş Olwen Olwethu Olympia Olívia Oma Omaca Omair Omaira Omaja Oman
    Omar Omari Omarion Omega Omeir Omer Omie Omina Omisha Omkaar Omobobola Omobolanle Omodunni
    Omolabake Omolara Omondi Omosalewa Omotara Omotayo Omotola Omotoun Omowumi Omran Omya Ona
    Onat Ondieki Ondrej Ondřej Oneal Oneida Onesmus Oneta Oney Ongay Oni Onie Onita Onkar Onni
    Onnie Onofre Onuker Onur Onurcan Onursu Onveer Onyango Onyinye Oona Oonagh Opal Opan Opha
    Ophelia Ophélie Opiyo Opung Opwonya Oqtay Ora Orah Oral Oralee Oralia Oran Orange Oranlı
    Orazio Orduxan Orelia Oren Orene Oreofe Orestas Oreste Oretha Orfelina Orfeus Orfhlaith
    Orgün Orhan Oriana Orie Orilla Orin Orinder Orion Oris Orka Orla Orlagh Orlaigh Orlaith
    Orland Orlando Orlena Orley Orlin Orlo Orma Ormar Ormheiður Ormhildur Ormur Orna Ornella
    Orpha Orra Orren Orri Orrie Orrin Orris Orsolya Orson Ortak Ortansa Ortrud Ortrun Ortwin
    Oruç Orval Orvar Orvel Orvil Orville Orvin Orvis Orvokki Orxan Orçin Osa Osama Osamu
    Osbaldo Osborn Osborne Oscar Osha Osie Osiyo Oskar Oskari Oskars Oskár Osman Osmo Osogo
    Ossama Ossi Ossian Ossie Osunleke Osvald Osvaldo Osvalds Oswald Oswaldo Oswin Ota Otabek
    Otakar Otay Otelia Otfried Otha Othel Othmar Otho Otieno Otilia Otis Otkatla Otkell Otmar
    Oto Otri Ott Otta Ottavio Ottfried Otti Ottie Ottilia Ottilie Ottis Ottmar Otto Ottokar
    Ottomar Ottone Ottó Otur Otávio Otília Otýlie Otīlija Ouanes Ouida Ouma Oussama Outi Ova
    Ove Ovid Ovidio Ovidiu Ovila Oviya Owais Owe Owen Owens Owethu Owino Owuor Oxana Oyenike
    Oyindasola Oymak Oysha Ozana Ozansü Ozell Ozella Ozie Ozioma Ozy Ozzie Oğulbaş Oğurata
    Oğuzman Oļģerts Oľga Paavo Pabla Pablo Paca Pachongruk Paco Pacífica Pada Padma Padmi
    Padraic Padraig Padraigh Padraigin Page Pahal Paige Paiman Pairlee Paisley Paityn Pak
    Paker Pakizə Pakjira Paksu Pallavi Palle Pallie Palma Palmer Palmira Paloma Pam Pamala
    Pambe Pamela Pamelia Pamella Pamfil Pamila Pamula Panagachie Panait Panca Pancho Pandora
    Pandu Panfilo Pangeran Pangestu Panini Panji Pankrác Pannawich Pansy Panya Paola Paoletta
    Paolo Paralee Paramita Paraschiva Pardi Paride Parin Paris Park Parker Parlee Parley
    Parman Parmes Parrish Parsa Parth Parthenia Particia Parvez París Pascal Pascale Pascaline
    Paschal Pascual Pascuala Pasi Paskalia Pasqual Pasquale Pastor Pastora Pasty Pat
    Patchaploy Patcharaporn Pate Patience Patrek Patrekur Patria Patric Patrica Patrice
    Patricia Patricie Patricija Patricio Patrick Patrik Patrina Patrisía Patrizia Patrizio
    Patryk Patrícia Patsy Pattamon Pattapon Pattatomporn Patti Pattie Patty Pau Paul Paula
    Paule Paulene Pauletta Paulette Pauli Paulica Paulien Pauliina Paulin Paulina Pauline
    Paulino Paulita Paulius Paulo Pauls Paulína Paulīna Pauric Pavani Pavao Pavel Pavla
    Pavlína Pavol Paw Pawan Pawel Paweł Paxton Paye Payten Payton Paz Paşa Peace Peadar Peader
    Pearce Pearl Pearla Pearle Pearlene Pearley Pearlie Pearline Pearly Pearse Peder Pedro
    Pedró Peem Peer Peeter Peg Peggie Peggy Pehlil Pei Pekka Pekkan Pelaji Pelayo Pelle
    Pellegrino Pembesin Penelope Penina Peninah Penney Penni Pennie Penny Pentti Pepe Pepijn
    Pepita Pepito Pepper Per Percival Percy Peren Perinur Peris Perkasa Perla Perley Perlita
    Permelia Permun Pernell Pernilla Pernille Pero Perri Perrine Perry Pershing Pertti Pervaiz
    Pesent Peta Petar Pete Peter Peterson Petr Petra Petrana Petras Petre Petrea Petri Petrică
    Petrina Petrișor Petrona Petronela Petronella Petronila Petros Petru Petrus Petruț Petruța
    Petrína Petrónella Petrós Petrún Petrúnella Petter Petteri Peyton Phanice Phebe Phelim
    Phelix Phenphitcha Pheobe Phil Phileine Philemon Philip Philipp Philippa Philippe
    Philippine Philis Phillip Phillis Philo Philomena Philomene Phineas Phoebe Phoenix Phubes
    Phung Phuong Phylicia Phylis Phyliss Phyllis Phúc Phương Pia Piaras Piedad Pien Pier
    Pierangelo Pierce Pierette Piergiorgio Piergiuseppe Pierina Pierluigi Piermaria Piero
    Pierpaolo Pierre Pierrette Piersanti Piet Pieter Pietra Pietro Piia Pijus Pilar Pili Pim
    Pina Ping Pink Pinkey Pinkie Pinkney Pintusorn Piotr Piper Pippa Pirahmet Piran Piret
    Pirjo Pirkko Pirmin Piroska Pitipat Pius Pjetur Pleas Pleasant Ples Pleun Pleșu Plinio
    Pluma Plummer Plácido Pok Pol Polad Polina Polk Pollie Polly Pollý Polona Polonca Pompeo
    Pompilia Pompiliu Pomponio Poncio Pontus Pooja Popobawa Poppy Porfirio Pornchanok Porsche
    Porsha Porter Portia Posey Poul Povilas Powell Praba Prabawa Prabowo Prabu Prakosa Prames
    Pranata Pranav Pranawa Praneel Pranit Prasetya Prasetyo Pratt Pratyush Pravoslav Prayitna
    Prayoga Prayogo Preben Precious Predrag Prentice Prentiss Presley Press Preston Price
    Pricilla Priit Prima Primitiva Primitivo Primus Prince Princess Prisca Priscah Priscila
    Priscilla Priscillah Prisha Priska Priya Profira Prokop Prosper Providencia Prudence
    Prudencia Prudencio Prudie Pryor Przemysław Pría Príor Puccio Puck Puji Puk Pumbaa Puntira
    Puput Pura Purificación Purity Purl Purwa Purwadi Purwanto Pushti Puspa Puti Putri Putu
    Pál Pála Páldís Páley Pálfríður Pálhanna Pálheiður Pálhildur Páll Pálmar Pálmey Pálmfríður
    Pálmi Pálrún Pálín Pálína Pánfilo Päivi Päivikki Pär Pål Pénélope Péter Pétrína Pétrún
    Pétur Pía Pío Pünhan Pürçek Pătru Pēteris Přemysl Pəri Pərişan Pərvanə Pərvin Pərvinə
    Pərviz Qaadir Qaasim Qabeel Qabil Qadar Qadeer Qadi Qadim Qadir Qahtan Qaim Qais Qalib
    Qamar Qani Qanit Qaratel Qareeb Qarin Qaseem Qasid Qasif Qasim Qasım Qatadah Qawee Qays
    Qiana Qiang Qiyas Qori Qoşqar Quadir Quang Qudamah Quddoos Qudoos Queen Queenie Quentin
    Quiana Quincy Quinn Quint Quinten Quinter Quintin Quinton Quinty Quique Quirino Qulam Qulu
    Qumru Qurban Qusay Qushi Qutaybah Qutb Qutub Quyen Qönçə Qüdrət Qızbəs Qədir Qələndər
    Qənirə Qəzənfər Qəşəm Raaghib Raagini Raahil Raakin Raamis Raamiz Raashid Raatib Rabah
    Rabar Rabb Rabbaanee Rabbani Rabbiye Rabea Rabecca Rabee Rabi Rabiah Rabih Rabit Racha
    Rachael Rachal Rachana Racheal Rachel Rachele Rachell Rachelle Rachid Rachida Rachit
    Rachita Rachèle Racquel Rada Radek Radeke Raden Radha Radhee Radhika Radi Radika Radim
    Radit Raditya Radka Radmila Rado Radomír Radoslav Radoslava Radosław Radovan Radovana Radu
    Radvilė Radúz Rae Raeann Raed Raees Raegan Raekwon Rael Raelene Raelyn Raelynn Raewyn Raf
    Rafa Rafael Rafaela Rafaella Rafan Rafay Rafaél Rafaël Rafał Rafe Rafee Rafeek Rafeeq
    Raffael Raffaela Raffaele Raffaella Raffaellino Raffaello Rafi Rafia Rafid Rafih Rafila
    Rafiq Rafn Rafnar Rafney Rafnhildur Rafnkell Raghav Ragheb Raghib Ragna Ragnar Ragnbjörg
    Ragner Ragney Ragnfríður Ragnheiður Ragnhild Ragnhildur Raguel Ragúel Rahab Raharja Rahat
    Rahayu Raheel Raheem Rahel Rahiye Rahma Rahman Rahmat Rahmet Rahmi Rahn Rahsaan Rahul Raid
    Raiden Raifə Raihan Raija Raik Raili Raimo Raimondo Raimonds Raimund Raimundo Raina Rainer
    Raisa Raissa Raivis Raivo Rajab Rajata Rajeshri Rajko Rakeem Rakel Rakide Raksha Raleigh
    Ralf Ralph Raluca Rama Ramadan Ramadhan Ramazan Ramid Ramil Ramilə Raminta Ramiro Ramiz
    Ramon Ramona Ramonita Ramsey Ramunė Ramzi Ramón Ramóna Ramūnas Rana Ranae Ranbir Rance
    Rand Randa Randal Randall Randalín Randee Randel Randell Randi Randle Randolf Randolph
    Randver Randy Randíður Randý Ranee Rangga Rani Rania Ranieri Ranka Rannva Rannveig Rannver
    Ransom Ranveer Raoul Raphael Raphaela Raphaël Raphaëlle Raquan Raquel Rareș Ras Rasa
    Rashaad Rashaan Rashad Rashawn Rasheed Rasheeda Rashid Rashida Rashidi Rasim Rasimə Rasma
    Rasmus Rastislav Rasul Ratchanon Ratih Ratna Raul Rauno Raven Ravi Ravy Rawiri Ray Rayaan
    Rayan Rayana Rayburn Raye Rayfield Rayford Rayhona Rayla Raylene Raymon Raymond Raymonde
    Raymund Raymundo Rayna Raynard Rayne Rayshawn Rayyona Rayén Razi Raziyə Razı Raúl Rea
    Reagan Reanna Reason Reatha Reba Rebbeca Rebbecca Rebeca Rebecca Rebecka Rebeka Rebekah
    Rebekka Rebihat Recep Recepali Red Reda Redden Redmond Reece Reed Reena Reese Reet Refet
    Refik Refugia Refugio Refur Regan Regena Regenia Reggie Regina Reginal Reginald
    Reginbaldur Reginbjörg Regine Reginia Reginn Regis Regitse Regitze Regula Regína Regīna
    Rehaan Rehema Rehime Rei Reid Reidar Reidun Reifnir Reijo Reiko Reilly Reimar Reimer
    Reimund Rein Reina Reinald Reinaldo Reinar Reine Reinel Reiner Reingard Reinhard Reinhardt
    Reinhart Reinhild Reinhilde Reinhold Reinis Reino Reita Rejane Reksa Rella Relu Rema
    Remazan Rembrandt Remedios Remi Remigio Remington Remo Remona Remus Remy Remzi Rena Renaat
    Renada Renae Renaldo Renan Renard Renata Renate Renato Renaud Renay Renda Rendy Rene Renea
    Renee Renetta Rengül Reni Renita Renna Rennie Reno Rens Renske Renzo Renáta René Renée
    Reshoni Resi Respati Ressie Restu Resulcan Reta Retha Reto Retta Rettie Reuben Reubin Reva
    Revza Rex Rexford Rexhep Rey Reyansh Reyes Reyhan Reyhanə Reyn Reyna Reynald Reynalda
    Reynaldo Reynar Reyndís Reynheiður Reynhildur Reynir Reynold Reynolds Reyr Reza Rezin
    Rezzak Rhavi Rhea Rheba Rheta Rhett Rhian Rhianna Rhianne Rhiannon Rhoda Rhona Rhonda Rhys
    Ria Riad Rian Rianna Rica Ricarda Ricardo Riccardo Ricci Ricciotti Rice Rich Richard
    Richardt Richelle Richie Richmond Richárd Rick Rickard Rickey Ricki Rickie Ricky Rico Rida
    Ridge Ridhi Ridwan Rigmor Rigo Rigoberto Rihanna Rihards Riikka Riina Riitta Rik Rika
    Rikard Rikharð Rikharður Rikka Rikke Rikki Riku Riley Rilla Rillie Rim Rima Rimantė Rina
    Rinaldo Rinda Rini Rino Rinor Ripley Risa Risalet Risasi Rishi Risper Risto Rita Ritchie
    Ritt Ritva Riva River Rivka Riya Riyad Riza Riziki Rizki Rizvan Ričardas Ričards Roan Roar
    Rob Robb Robbe Robbi Robbie Robbin Robby Robbyn Robena Robert Roberta Robertas Robertina
    Roberto Roberts Robin Robinson Robiya Robley Robt Roby Robyn Rocco Rochdi Rochel Rochell
    Rochelle Rochus Rocio Rock Rocky Rocío Rod Rodah Roddy Roderic Roderich Roderick Rodger
    Rodgers Rodica Rodney Rodolfo Rodolphe Rodrick Rodrigo Rodrigue Roe Roel Roeland Roena
    Rogelio Roger Rogers Rohaan Rohan Rohat Roise Roisin Rojnu Rojus Rok Rokas Roko Roksana
    Roland Rolanda Rolandas Rolande Rolando Rolands Roldán Rolf Roll Rolla Rolland Rollande
    Rollie Rollin Rollo Roma Romain Romaine Roman Romana Romane Romanița Romano Rome Romelia
    Romello Romeo Romie Romina Romolo Romona Romuald Romualdas Romulus Romy Román Roméo Ron
    Rona Ronal Ronald Ronaldo Ronan Ronda Rondal Roni Ronin Ronith Ronja Ronke Ronna Ronni
    Ronnie Ronny Rono Rony Ronya Roope Roos Roosa Roosevelt Roque Rory Rorí Rosa Rosabelle
    Rosalba Rosalee Rosaleen Rosalia Rosalie Rosalina Rosalind Rosalinda Rosalinde Rosaline
    Rosalva Rosalyn Rosalía Rosamaria Rosamel Rosamond Rosana Rosann Rosanna Rosanne Rosaria
    Rosarie Rosario Rosaura Rosco Roscoe Rose Roseann Roseanna Roseanne Rosel Roselee Roselia
    Roselinde Roseline Rosella Roselle Roselyn Roselyne Rosemarie Rosemary Rosena Rosenda
    Rosendo Rosetta Rosette Rosevelt Rosey Rosi Rosia Rosie Rosina Rosio Rosita Rosl Roslyn
    Rosman Rosmarie Ross Rossa Rossana Rossie Rostislav Roswell Roswita Roswitha Rosy Rotich
    Rotraud Rotraut Rouven Rowan Rowena Rowland Roxana Roxane Roxann Roxanna Roxanne Roxelana
    Roxie Roxy Roy Royal Royce Roza Rozalia Rozalija Rozanne Rozella Roziya Rozália Rua Ruairi
    Ruari Rubani Rube Ruben Rubi Rubie Rubiela Rubin Ruby Rubye Rubén Rudecindo Rudi Rudolf
    Rudolfo Rudolph Rudra Rudy Rudīte Rueben Ruedi Ruel Ruffin Ruffus Rufina Rufino Rufus
    Ruggero Ruggiero Rugilė Ruhide Ruhiu Ruhiyyə Ruhsat Ruhshona Ruhugül Ruhəngiz Rui Ruie
    Rukia Rumaysa Rumeysa Rune Rungo Runi Runný Runólfur Rupert Ruperta Ruperto Ruqayya Ruqiya
    Ruqiyyə Rush Rushil Ruslan Rusman Rusnė Russ Russel Russell Rustin Rusty Rusul Rut Ruta
    Rute Ruth Rutha Ruthann Ruthanne Ruthe Rutherford Ruthie Ruthild Ruwaihim Ruxanda Ruxandra
    Ruxsarə Ruy Ruzica Ruža Ružena Ružica Ryan Ryann Ryder Ryker Rylan Ryland Rylee Ryleigh
    Ryley Rylie Rym Ryma Ryne Ryohei Ryosuke Ryszard Rytis Rytė Rza Rán Ráðgeir Ráðhildur
    Ráðvarður Réginald Régine Régis Régulo Réka Rémi Rémy Ríkarður Ríkey Ríkharð Ríkharður Rín
    Ríta Ríó Róbert Róberta Róbjörg Rólant Róman Rómeó Rómulo Rós Rósa Rósalind Rósanna Rósant
    Rósar Rósberg Rósbjörg Rósborg Róselía Rósenberg Rósey Rósfríður Róshildur Rósi Rósinberg
    Rósinkar Rósinkara Rósinkrans Rósinkransa Róska Róslaug Róslind Róslinda Róslín Rósmann
    Rósmary Rósmarý Rósmunda Rósmundur Rósný Róza Rózsa Róża Röfn Rögn Rögnvald Rögnvaldur
    Rögnvar Rökkvi Röskva Rövşanə Rövşən Röya Röyal Röyalə Röðull Rúbar Rúben Rúbý Rúdólf Rún
    Rúna Rúnar Rúndís Rúnhildur Rúrik Rúrí Rútur Rübabə Rübeyda Rüdiger Rüfət Rüknettin
    Rümeysa Rüşen Răducu Răzvan Rıfkıye Rūdolfs Rūta Růžena Rəfiqə Rəhilə Rəis Rəmziyyə Rəna
    Rəqsanə Rəsmiyyə Rəsul Rəxşəndə Rəşad Rəşid Saabir Saad Saadat Saadiq Saafir Saahir Saaiq
    Saajid Saal Saalih Saalim Saanvi Saaqib Saar Saara Saariyah Saba Sabah Sabahat Saban Sabar
    Sabari Sabas Sabastian Sabatino Sabbir Sabeeh Sabih Sabihe Sabil Sabin Sabina Sabine Sabiq
    Sabir Sabirə Sable Saboor Sabra Sabri Sabrina Sabrína Sabur Saburah Sabína Sabır Sacha
    Sachi Sachiko Sacidə Sad Sada Sadaka Sadan Sadao Sadaqat Sadat Saddam Sade Sadeed Sadeti
    Sadia Sadie Sadik Sadiki Sadina Sadiq Sadittin Sadiye Sadye Sadıq Safari Safet Safia
    Safina Safinaz Safiri Safiya Safta Safura Safír Saga Sage Sahibə Sahil Sahin Sahir Sahra
    Sai Said Saida Saidi Saiful Saige Saim Saint Sair Sairah Saire Saka Sakari Sakarías Sakina
    Sakip Saksham Sakti Sakura Sal Salah Salami Salbjörg Saldís Saleh Salena Salgerður Salih
    Salim Salima Salimah Salimet Salina Salka Salkın Salley Sallie Sally Salma Salman Salmann
    Salmar Salný Salohiddin Salome Salomea Salomey Salomon Salomé Salomón Salsabila Salud
    Salurbay Salvador Salvar Salvatore Salvi Salvör Salwa Salín Salína Salóme Salómon Sam
    Samahat Samaksh Samama Samandar Samanta Samantha Samar Samara Samarth Samatha Samella
    Samesh Sami Samiah Samie Samina Samir Samira Samirə Samiya Samiyah Sammie Sammy Samo
    Sampson Samson Samsul Samu Samual Samuel Samuele Samuli Samurtay Samuël Samwel Samweli
    Samy Samúel Sana Sanaa Sanai Sanavber Sanaya Sancak Sancho Sanda Sandalio Sandee Sandel
    Sander Sanders Sandi Sandie Sandile Sandis Sandor Sandra Sandri Sandrine Sandro Sandu
    Sandur Sandy Sanela Sanford Sang Sani Sanije Sanita Saniya Saniyah Sanja Sanjar Sanjuana
    Sanjuanita Sanna Sanne Sanni Sannie Sanora Santa Santana Sante Santeri Santiago Santina
    Santino Santo Santos Santía Sanur Sanya Sançar Saoirse Saood Sapa Saphira Sara Sarabi
    Sarafina Sarah Sarahi Sarai Saran Sardor Sargın Sari Sariah Sarina Sarita Sarmīte Sarpkın
    Sarrah Sarthak Sarunporn Sarvan Sarvar Sarvinoz Sarya Sarína Sarıcabay Sasa Sascha Sasha
    Saskia Sathvik Satomi Satrettin Satu Saturnina Saturnino Satya Satıa Sau Saul Saulius
    Saumu Saumya Saundra Sauti Sava Savak Savana Savanah Savanna Savannah Saverio Saveta
    Savilla Savina Savion Savni Savon Sawyer Saxi Sayalı Saydam Saygın Sayin Sayrak Sayuri
    Sayın Saçı Saïd Saúl Sağcan Sağıt Saša Sašo Scarlet Scarleth Scarlett Scarlette Schley
    Schuyler Scot Scott Scottie Scotty Seaborn Seamus Sean Seana Seanan Seaneen Seanna Season
    Sebastiaan Sebastian Sebastiano Sebastien Sebastijan Sebastián Sebastião Sebastjan
    Sebastían Sebattin Sebigül Seblâ Sebrina Seda Sedat Sedife Sedrick See Seema Sefanía Sefer
    Segilola Segismundo Segundo Seha Sehel Seif Seifur Seija Seimur Sejda Selah Selaheddin
    Selatin Selcan Selcen Seldon Selena Selene Seler Selim Selime Selin Selina Seline Selja
    Selka Selma Selmer Selmin Selvi Selâtin Selçuk Sem Semaj Semat Semender Semenica Semine
    Semir Semra Semrin Sena Senad Senaida Senan Sencar Seneca Seniha Senn Senna Senne Senol
    Senora Senta Senía Seona Seosamh Sep Sepp Seppe Seppo September Septi Septíma Sera
    Seracettin Serafina Serafín Serah Seraina Serda Sereina Serena Serenity Serezli Serfinaz
    Serge Sergei Sergej Sergey Sergio Sergiu Sergius Serhatmehmet Serina Serine Serita Serkan
    Serma Sernur Serol Serpil Server Servinaz Servác Sesar Seselía Sesil Sesilía Sessa
    Sesselja Sesselía Sessilía Seth Setsuko Setya Sevara Sevcan Sevdi Sevdinar Seve Sever
    Severiano Severin Severina Severine Severino Severo Severt Severín Sevgen Sevginur Sevican
    Sevil Sevim Sevinc Sevinch Sevindik Sevla Sevsevil Seward Seydo Seye Seyfulla Seyfullah
    Seyfəddin Seyhan Seyithan Seymour Seymur Seyran Seyyide Sezal Sezen Sezginbaş Seçgül Seçme
    Sha Shaban Shad Shade Shadrack Shae Shafter Shahina Shahnoza Shahriyor Shahzod Shahzoda
    Shaina Shakia Shakila Shakira Shakita Shala Shalanda Shalon Shalonda Shamar Shameka
    Shamika Shamsuddeen Shan Shana Shanae Shanda Shandi Shandra Shane Shaneka Shanel Shanell
    Shanelle Shanequa Shani Shania Shanice Shaniece Shanika Shaniqua Shanita Shaniya Shanna
    Shannan Shannen Shannon Shanon Shanta Shantae Shantay Shante Shantel Shantell Shantelle
    Shanti Shaquan Shaquana Shaquille Shaquita Shara Sharan Sharda Shardae Sharday Sharde
    Sharee Sharell Sharen Shari Sharice Sharie Sharif Sharika Sharilyn Sharita Sharla Sharleen
    Sharlene Sharmaine Sharman Sharolyn Sharon Sharonda Sharri Sharron Sharyl Sharyn Shasta
    Shatara Shaun Shauna Shaunda Shauneen Shaunna Shaunta Shaunte Shaurya Shavon Shavonda
    Shavonne Shawana Shawanda Shawanna Shawn Shawna Shawnda Shawnee Shawnna Shawnta Shawnte
    Shay Shayla Shaylee Shayna Shayne Shea Sheamus Sheba Shedrick Sheela Sheelagh Sheena Shehu
    Sheila Sheilah Sheilla Sheillah Shekoni Shela Shelba Shelbi Shelbie Shelby Sheldon Shelia
    Shella Shelley Shelli Shellie Shelly Shelton Shelva Shelvia Shelvie Shem Shemar Shemeka
    Shemika Shena Shenika Shenita Shenna Shep Shepherd Shera Sheree Sherell Sheri Sherice
    Sheridan Sherie Sherika Sherill Sherilyn Sherise Sherita Sherlene Sherley Sherly Sherlyn
    Sherman Sheron Sherree Sherrell Sherri Sherrie Sherril Sherrill Sherron Sherry Sherryl
    Sherwin Sherwood Shery Sheryl Sheryll Sheyla Shianne Shida Shiela Shila Shiloh Shin
    Shinead Shira Shirely Shirl Shirlee Shirleen Shirlene Shirley Shirleyann Shirlie Shirly
    Shivani Shivansh Shizue Shizuko Shohei Shohjahon Shohrux Shoji Shon Shona Shonda Shondra
    Shonna Shonta Shoshana Shota Shpresa Shqipe Shravya Shreya Shu Shukrona Shyann Shyanne
    Shyheim Shyla Sian Sibbie Sibel Sibilla Sibille Sibonelo Sibongile Sibusisiwe Sibusiso
    Sibyl Sibylla Sibylle Sid Sidar Siddharth Siddie Sidiq Sidiqə Sidki Sidney Sidonia Sidónia
    Sie Siebe Siegbert Siegfried Sieghard Sieglinde Siegmar Siegmund Siegrid Siegried Siegrun
    Siegward Siem Sien Siena Sienna Sierra Sif Sifa Sifuna Sigbergur Sigbert Sigbjartur
    Sigbjörn Sigdís Sigdór Sigdóra Sigfastur Sigfinnur Sigfreður Sigfrid Sigfrido Sigfried
    Sigfríð Sigfríður Sigfús Sigga Sigge Siggeir Siggerður Sighvatur Sigismund Sigita Sigjón
    Siglaugur Siglinde Sigmann Sigmar Sigmund Sigmunda Sigmundur Signa Signar Signe Signhildur
    Signý Sigri Sigrid Sigrun Sigríkur Sigríður Sigrún Sigsteinn Sigtryggur Sigtýr Sigur
    Sigurbaldur Sigurberg Sigurbergur Sigurbirna Sigurbjarni Sigurbjartur Sigurbjörg
    Sigurbjörn Sigurbjört Sigurborg Sigurbrandur Sigurbára Sigurd Sigurdríf Sigurdrífa
    Sigurdís Sigurdór Sigurdóra Sigurey Sigurfinna Sigurfinnur Sigurfljóð Sigurgeir Sigurgeira
    Sigurgestur Sigurgrímur Sigurgísli Sigurhanna Sigurhans Sigurhelga Sigurhildur
    Sigurhjörtur Sigurjón Sigurjóna Sigurkarl Sigurlaug Sigurlaugur Sigurleif Sigurleifur
    Sigurlilja Sigurlinn Sigurlinni Sigurliði Sigurlás Sigurlín Sigurlína Sigurmann Sigurmar
    Sigurmon Sigurmunda Sigurmundur Sigurnanna Sigurnýas Sigurnýjas Siguroddur Sigurpáll
    Sigurrós Sigursteina Sigursteinn Sigursveinn Sigurunn Sigurvaldi Sigurveig Sigurvin
    Sigurvina Sigurást Sigurásta Sigurða Sigurður Siguróli Sigurósk Sigurþór Sigurþóra
    Sigvaldi Sigvard Sigvarður Sigyn Sigþrúður Sigþór Sigþóra Sihawukele Siim Siiri Sijuade
    Siku Sil Sila Silanur Silas Sile Silfa Silfrún Silfá Silja Silje Silka Silke Silla Sille
    Silli Silondile Silva Silvan Silvana Silvano Silver Silvester Silvestre Silvestro Silvia
    Silvian Silviana Silvie Silvija Silvio Silviu Silvo Silvía Sim Sima Simas Simber Simen
    Simeon Simi Similoluwa Simina Simion Simisola Simiyu Simmie Simo Simon Simona Simonas
    Simone Simonetta Simonne Simphiwe SimphiweyiNkosi Simpson Simten Simuzər Simão Simón Sina
    Sinaida Sinan Sincere Sinda Sindre Sindri Sindy Sine Sinead Sing Sini Sinică Sinikka
    Sinisa Siniša Sintija Siobain Sioban Siobhain Siobhan Siofra Sione Siper Siphesihle Sirac
    Sirap Sirena Siri Sirje Sirkka Siro Sirpa Sirra Sirrý Siska Sisko Sissel Sister Sitarə
    Sithembiso Siti Sitiwat Sittik Sittikorn Siu Siv Sivert Sixta Sixten Sixto Siya Siyabonga
    Sjafnar Sjoerd Sjöfn Skafti Skaidrīte Skapti Skarpheiður Skarphéðinn Skefill Skeggi
    Skender Skip Skjöldur Skolastika Skorri Skugga Skuggi Skuld Sky Skye Skyla Skylar Skyler
    Skær Skæringur Skírnir Skíði Skúla Skúli Skúlína Skúta Slade Sladjana Slamet Slavica
    Slavisa Slavka Slavko Slavomír Slavomíra Slavěna Slawomir Sloane Slobodan Slyvia Sláva
    Slávka Smaranda Smiltė Smith Smiður Smyrill Smári Sneha Sneider Snezana Snježana
    Snjáfríður Snjáka Snjófríður Snjóki Snjólaug Snjólaugur Snjólfur Snorra Snorri Snæbjartur
    Snæbjörg Snæbjörn Snæbjört Snæborg Snæbrá Snædís Snæfríður Snæhólm Snælaug Snælaugur Snær
    Snæringur Snærós Snærún Snævar Snævarr Snæþór Snót Socorro Soffanías Soffía Sofi Sofia
    Sofiane Sofie Sofija Sofía Soila Sol Solange Sole Soledad Soleh Soliha Soline Solma Solmaz
    Soloman Solomon Solon Solveig Solvej Solvita Solène Somadina Somer Sommer Somtochukwu Son
    Sona Sonad Sonata Sondra Sondre Song Songurkan Songül Sonia Sonja Sonji Sonnur Sonny Sonný
    Sonya Soo Sook Soon Sophanías Sophia Sophie Sophronia Sophus Sophy Soraia Sorana Sorawut
    Soraya Sorcha Soren Sorin Sorina Sosimo Sotaro Souad Soufiane Souma Soumia Sowande
    Soydaner Soykan Soykut Soyselçuk Soňa Sparkle Spartakus Spencer Spenser Speranța Sphiwe
    Sporði Spring Spurgeon Spói Squire Srečko Stacee Stacey Staci Stacia Stacie Stacy Staffan
    Stafford Stan Stana Stanca Stancu Stanford Stanislaus Stanislav Stanislava Stanislaw
    Stanisław Stanka Stanko Stanley Stanton Stapi Star Starkaður Starla Starling Starr Starri
    Stasia Stavros Staņislavs Steen Stef Stefaan Stefan Stefana Stefani Stefania Stefanie
    Stefano Stefany Stefanía Steffanie Steffen Steffi Stefnir Stefán Stefánný Stein Steina
    Steinar Steinarr Steinberg Steinbergur Steinbjörg Steinbjörn Steinborg Steindís Steindór
    Steindóra Steiney Steinfinnur Steinfríður Steingerður Steingrímur Steinhildur Steini
    Steinkell Steinlaug Steinmann Steinmar Steinmóður Steinn Steinrós Steinröður Steinrún
    Steinunn Steinvarður Steinvör Steinólfur Steinþór Steinþóra Stela Stelian Steliana Stella
    Stellah Stellan Steluța Sten Stepanie Stephaine Stephan Stephane Stephani Stephania
    Stephanie Stephany Stephen Stephene Stephenie Stephine Stephnie Stephon Sterling Sterre
    Stetson Stevan Steve Steven Stevie Steward Stewart Stian Stien Stig Stijn Stilla Stina
    Stine Stirnir Stiven Stjarna Stjepan Stojan Stone Stonewall Stoney Storm Stormur Stormy
    Stuart Sture Sturla Sturlaugur Sturri Styr Styrbjörn Styrgerður Styrkár Styrmir Styrr
    Stéphan Stéphane Stéphanie Stígheiður Stígrún Stígur Stína Stórólfur Suanne Suat Subomi
    Subutiye Suci Sudi Sudie Sudiksha Sue Sueann Suellen Suhani Suk Sula Suleiman Sulema Sulhi
    Sullivan Sultane Sumarliði Sumarlína Sumarrós Sumayya Sumiko Summer Sumner Sun Sunay
    Sunday Sune Sunel Sung Sungara Sunna Sunnefa Sunneva Sunni Sunniva Sunny Sunníva Sunshine
    Supasit Supasita Suphi Surya Susam Susan Susana Susanita Susann Susanna Susannah Susanne
    Suse Susi Susie Sussanne Sussie Susy Suus Suvakit Suvi Suwijuk Suzan Suzana Suzann Suzanna
    Suzanne Suze Suzette Suzi Suzie Suzy Suğra Svafa Svafar Svala Svali Svalrún Svan Svana
    Svanberg Svanbergur Svanbjörg Svanbjörn Svanbjört Svanborg Svandís Svaney Svanfríður
    Svangeir Svanheiður Svanhildur Svanhvít Svanhólm Svani Svanlaug Svanlaugur Svanmundur
    Svanrós Svante Svanur Svanþrúður Svanþór Svatopluk Svatoslav Svava Svavar Svea Svein
    Sveina Sveinar Sveinberg Sveinbjartur Sveinbjörg Sveinbjörn Sveinborg Sveindís Sveiney
    Sveinfríður Sveingerður Sveinhildur Sveinjón Sveinlaug Sveinlaugur Sveinmar Sveinn
    Sveinrós Sveinrún Sveinsína Sveinungi Sveinveig Sveinþór Sven Svend Svenja Svenning Sverre
    Sverrir Svetlana Svetozár Sváfnir Svätopluk Svölnir Svörfuður Světlana Swala Swaleh
    Swantje Swen Swetlana Syahrini Sybil Sybilla Sybille Syble Sydell Sydnee Sydney Sydni
    Sydnie Syed Sylas Sylgja Sylivia Sylke Sylva Sylvain Sylvaine Sylvan Sylvana Sylvania
    Sylvanus Sylvester Sylvia Sylviane Sylvianne Sylvie Sylvio Sylvère Sylvía Sylwia Symone
    Synnøve Synthia Syreeta Sys Szabolcs Szilveszter Szilvia Szilárd Szymon Sándor Sára
    Sânziana Sæberg Sæbergur Sæbjörg Sæbjörn Sæbjört Sæborg Sædís Sæfinna Sæfríður Sæhildur
    Sæi Sælaug Sælaugur Sæmann Sæmunda Sæmundur Sæný Sær Særós Særún Sæsól Sæunn Sævald
    Sævaldur Sævar Sævarr Sævin Sævör Sæþór Sébastien Sérgio Séverin Séverine Sía Sílvia Símon
    Símonía Sírnir Sírus Sísí Síta Sívar Sófus Sófónías Sókrates Sól Sóla Sólberg Sólbergur
    Sólbjartur Sólbjörg Sólbjörn Sólbjört Sólborg Sólbrá Sólbrún Sóldís Sóldögg Sóley
    Sólfríður Sólgerður Sólhildur Sólimann Sólkatla Sóllilja Sólmar Sólmundur Sólný Sólon
    Sólrós Sólrún Sólveig Sólver Sólvin Sólvör Sólín Sónata Sónia Sökmen Sölmundur Sölva
    Sölvar Sölvey Sölvi Sölvína Sönke Sören Sörli Söyler Sözer Søren Sørine Søs Súla Súsan
    Súsanna Sübhan Sücaettin Sücəddin Südabə Süha Süheyda Sükrü Süleyla Süleyman Sümerya
    Sümeyye Süner Sürəyya Süsen Süvari Süzer Sýrus Sıla Sırriye Sıylıhan Səadət Səbinə Səbirə
    Səbuhi Sədaqət Səfurə Səfər Səhər Səidə Səlahəddin Səlim Səlimə Səma Səmayə Səməd Sənan
    Sənubər Səriyyə Sərvər Sərxan Sərəncam Səxavət Taahaa Taahir Taaj Taalib Taamir Taanish
    Taariq Tab Taban Tabassum Tabatha Tabea Tabetha Tabish Tabita Tabitha Taciddin Tad Tadas
    Tade Tadeen Tadej Tadeja Tadeo Tadeusz Tadeáš Tadhg Tafazal Taft Tagangül Tage Taha
    Tahawwur Taheem Tahir Tahj Tahmaseb Tahmeed Tahmid Tahoor Tahseen Tai Taial Taichi Taimur
    Taina Taine Taisha Taisir Taisto Taj Taja Tajammal Tajammul Tajuana Tajudinn Tajus Takako
    Takatifu Takisha Takuma Tal Tala Talal Talan Talat Talayer Talen Talha Talhah Tali Talia
    Talib Talibe Talisha Talitha Taliyah Tallie Talmadge Talmage Talon Talía Talıb Tam Tama
    Tamala Tamam Tamanna Tamar Tamara Tamatha Tamati Tamaydın Tamaşa Tambika Tambra Tameika
    Tameka Tamekia Tamela Tamera Tamesha Tami Tamia Tamica Tamie Tamika Tamiko Tamilla Tamisha
    Tammara Tammera Tammi Tammie Tammy Tamra Tamu Tamya Tamás Tan Tana Tanak Tanay Tanbay
    Tandoğdu Tandra Tandri Tandy Tane Taneka Taneli Tanesha Tangaroa Tangela Tanguy Tangül
    Tanhan Tania Tanika Tanimu Tanish Tanisha Taniya Taniyah Tanja Tanmayi Tanna Tanner
    Tanpınar Tanses Tansev Tansığ Tantri Tanveer Tanvi Tanya Tanyolaç Tanyu Tanía Tanır Tao
    Tapani Tapio Tara Tarah Taraji Tarak Tarancı Taren Tarfaan Tarfur Tari Tarik Tariq Tariyel
    Tarja Tarmo Taro Tarra Tarsha Tartış Taru Taryn Tarzícius Tasdik Tasha Tashia Tashina
    Tasia Tasnim Tassilo Tasvir Taswir Tate Tatia Tatiana Tatianna Tatjana Tatsuo Tatu Tatum
    Tatyana Tatyanna Taufan Taufik Tauno Taunya Taurean Taurus Tautvydas Tavares Tavaris
    Tavian Tavion Tavon Tawana Tawanda Tawanna Tawkeel Tawna Tawny Tawnya Taya Tayaydın Taygan
    Tayla Taylak Tayler Taylor Tayna Tayshaun Tayyibe Tayyip Taçnur Taşar Taşkan Tea Teagan
    Teber Tecimer Tecla Ted Teddie Teddy Tedi Teea Teela Teemu Teena Teerth Teetat Tegan Teguh
    Teija Teisha Teitný Teitur Teja Tejas Tejs Tekbay Tekecan Tekiner Tekla Teknaz Teksoy
    Telemaco Telim Tella Tellervo Telly Telma Telman Telmo Telse Temeka Temidayo Temika Temime
    Temir Temirhan Temistocle Temizkal Tempie Temple Temuçin Tena Tenesha Tenika Tenis Tenisha
    Tennessee Tennie Tennille Tenvir Tenzin Teo Teobaldo Teodor Teodora Teodoro Teodors
    Teodosia Teodosio Teofil Teofila Teohari Teona Tequila Tera Terance Tercan Tere Tereasa
    Terell Terence Teresa Terese Teresia Teresiah Teresita Teressa Teresía Tereza Terezija
    Terhi Teri Terica Terina Terisa Terje Terlan Tero Terra Terrance Terrell Terrence Terresa
    Terri Terrie Terrill Terrilyn Terry Terttu Teréz Terézia Tesha Tess Tessa Tessie Teun
    Teuta Teuvo Tevin Tevs Tex Texanna Texas Texie Teybet Teymur Teymuraz Teymurçin Tezcan
    Tezol Teófila Teófilo Thabani Thabisa Thabisile Thabiti Thad Thaddeus Thaddäus Thalente
    Thales Thalia Thanatcha Thandazile Thandeka Thandiwe Thando Thanh Thao Thea Theadore Theda
    Thedore Thekla Thelma Thembeka Thembekile Thembile Thembisile Theo Theobald Theodis
    Theodocia Theodoor Theodor Theodora Theodore Theodoro Theodoros Theodosia Theodór Theodóra
    Theola Theophil Theophile Theres Theresa Therese Theresia Theressa Therman Theron Thersa
    Therése Theta Theódór Theódóra Thi Thiago Thiare Thibaud Thibault Thibaut Thibo Thierry
    Thies Thijmen Thijn Thijs Thilo Thinhinane Thom Thomas Thomasena Thomasina Thomasine
    Thompson Thomás Thor Thora Thoralf Thorben Thorberg Thore Thornton Thorsten Thorwald Thos
    Thresa Thu Thuo Thure Thurlow Thurman Thursa Thurston Thuthukile Thuy Thyra Thành Théa
    Théo Théodore Théophile Thérèse Thór Thảo Tia Tiago Tiana Tianna Tiara Tiare Tiarna
    Tiarnan Tiarra Tibe Tiberia Tiberiu Tibo Tibor Tiburcio Ticen Tichomír Tiegan Tien Tiera
    Tiernan Tierra Ties Tiesha Tifany Tiffaney Tiffani Tiffanie Tiffany Tiffiny Tiia Tiina
    Tiit Tiiu Tijl Tijmen Tijn Tijs Tijuana Til Tilda Tilde Tilden Tilen Till Tilla Tillie
    Tillman Tillmann Tilly Tilman Tilmann Tilo Tim Timbul Timea Timika Timm Timmie Timmothy
    Timmy Timo Timon Timotei Timotej Timoteo Timothy Timothée Timur Timurtaş Timéo Tina Tinca
    Tincuța Tindar Tindra Tindri Tindur Tine Tineke Tiney Tinie Tinisha Tinna Tinne Tinni
    Tinnie Tino Tiny Tira Tirdad Tirsa Tirta Tirtayasa Tirza Tisa Tish Tisha Tishie Tishk
    Titas Titi Titilayo Titin Tito Titus Tivadar Tiziana Tiziano Tiğin Tjaldur Tjaša Tjörfi
    Tjörvi Tobe Tobi Tobias Tobiasz Tobie Tobin Tobiáš Toby Tobías Toccara Tod Todd Todda
    Todor Todsawun Tofiq Toi Toivo Toker Toki Toktuğ Tokunbo Toköz Tola Tolbert Tolli Tollie
    Tolonbay Tolulope Toluwanimi Tom Toma Tomas Tomasa Tomasz Tomaž Tomeka Tomi Tomie Tomika
    Tomiko Tomislav Tommaso Tommi Tommie Tommy Tommye Tomo Tomoko Tomori Tomoya Tomris Toms
    Tomurcuk Tomàs Tomás Tomáš Tomé Tona Tonda Tone Tonette Toney Tonguç Toni Tonia Tonicha
    Tonie Tonino Tonisha Tonita Tonja Tonje Tonni Tonny Tony Tonya Toomas Toon Topias Topuz
    Tor Tora Toralf Torben Torbjörg Torbjörn Torbjørn Tord Tore Torey Torfey Torfheiður
    Torfhildur Torfi Torgny Torhan Tori Toriano Toribio Torie Torill Torquato Torrance
    Torrence Torrey Torri Torrie Torry Torsten Tory Tosha Toshia Toshiko Toshio Tova Tove
    Tovuz Towanda Toy Toya Toño Toğan Toğrul Trace Tracee Tracey Traci Tracie Tracy Trae
    Traian Tran Trang Traude Traudel Traudl Traugott Trausti Traute Travis Travon Trayvon Tre
    Treacy Treasa Treasure Treena Tremaine Tremayne Trena Trent Trenten Trenton Tresa Tressa
    Tressie Treva Trever Trevin Trevion Trevon Trevor Trey Treyton Treyvon Tri Tricia Triin
    Trilby Trina Trine Trinh Trini Trinidad Trinity Triona Tripp Tripti Trish Trisha Trista
    Tristan Tristana Tristen Tristian Tristin Triston Tristán Triveni Triya Troels Trond
    Trostan Troy Trude Trudel Trudi Trudie Trudy True Trula Trumaine Truman Trung Tryggva
    Tryggvi Tryggvína Trystan Tránsito Trú Trúmann Trīne Trọng Tsubasa Tsuma Tuan Tuana Tucker
    Tudor Tudora Tudorița Tudosia Tuere Tufani Tugiman Tui Tuija Tukufu Tula Tule Tulia Tulio
    Tullio Tulun Tumas Tumi Tunahan Tunar Tunchanok Tunguç Tunradee Tunçboğa Tunçkılıç Tuomas
    Tuomo Turabi Tural Turan Turanə Turcein Ture Turgut Turid Turlough Turner Turvi Turxan
    Tutkucan Tutkun Tutu Tuukka Tuula Tuuli Tuulia Tuulikki Tuur Tuva Tuyet Tuyuğ Tuğcan
    Tuğrulhan Tuğtaş Tuğçe Twan Twana Twanda Twanna Twila Twyla Tycho Tye Tyesha Tygo Tyisha
    Tyla Tyler Tylor Tymon Tymoteusz Tynisha Tyquan Tyra Tyree Tyreek Tyreese Tyrek Tyreke
    Tyrel Tyrell Tyrese Tyrfingur Tyrik Tyrin Tyriq Tyrique Tyron Tyrone Tyrus Tyshawn Tyson
    Tânia Téo Tía Tíbrá Tímea Tími Tímon Tímoteus Tímóteus Tína Tístran Tóbías Tóbý Tói Tóka
    Tóki Tómas Tór Tóta Tõnu Törel Tùng Tükelalp Tükəzban Tülay Tülin Tümer Tümkurt Tünde
    Tünzalə Türabi Türcan Türkalp Türkan Türkanə Türkmen Türknur Tüzeer Tüzenur Týr Týra Tınal
    Təhminə Təranə Tərlan Ubaadah Ubadah Ubaid Ubaidah Ubaldo Ubay Ubayd Ubaydullah Ubbi
    Uberlinda Uberto Ubika Ucchal Uche Uchenna Uchita Uda Udant Udarsh Udeen Udeera Udo Udyati
    Ueli Uffe Ufukay Uggi Ugla Ugnė Ugo Ugolino Uhban Ujamaa Ujunwa Ula Ulakbey Uldis Ulduz
    Ulf Ulfat Uli Ulises Ulla Ullrich Ulrica Ulrich Ulrik Ulrika Ulrike Ultan Ulu Uludağ
    Uluman Ulutay Uluğbey Ulva Ulya Ulysses Uma Umaarah Umair Umande Umang Umar Umay Umaya
    Umberto Umi Ummahani Umman Umoja Umut Umutcan Umuşan Una Undine Undína Unggul Uni Unique
    Unjani Unknown Unna Unnamed Unnar Unnati Unnbjörg Unnbjörn Unndís Unndór Unni Unnsteinn
    Unnur Unnþór Uno Uolevi Upadhriti Upasna Upik Upkaar Upma Ura Uraltay Urbain Urban Urbano
    Urfan Urhan Uriah Uriel Urijah Urishilla Urmas Urmi Uroš Urrab Urs Ursel Ursina Ursula
    Urszula Urte Urvashi Urvi Urðar Urður Urša Urška Uršuľa Uschi Usha Ushan Ushindi Usiku
    Usman Usmon Usyi Uta Utama Ute Utkarsh Utkucan Utz Uwe Uxi Uyanser Uygun Uzbay Uzima Uzsoy
    Uçan Uçbeyi Uğan Uğur Uğurkan Uğurtan Vacibe Vada Vadim Vafir Vagn Vagna Vagnbjörg
    Vagnfríður Vahar Vahid Vahidə Vahittin Vaida Vaidas Vaishnavi Vajèn Vaka Vakarė Vakris
    Vakur Val Vala Valarie Valary Valberg Valbergur Valbjörg Valbjörk Valbjörn Valbjört
    Valborg Valbrandur Valda Valdemar Valdheiður Valdi Valdimar Valdis Valdís Valdór Valeh
    Valencia Valene Valentijn Valentim Valentin Valentina Valentine Valentino Valentín
    Valentína Valentínus Valentīna Valeri Valeria Valerie Valerij Valerija Valerio Valeriu
    Valero Valery Valería Valeska Valey Valfríður Valgarð Valgarður Valgeir Valgerða Valgerður
    Valhildur Valid Validə Valija Valinda Valka Vallary Vallaður Vallie Vallý Valmar Valmundur
    Valný Valon Valorie Valrie Valrós Valrún Valsteinn Valter Valtteri Valtýr Valur Valva
    Valves Valère Valèria Valér Valéria Valérie Valéry Valíant Valý Valþrúður Valþór Vamakshi
    Van Vance Vanda Vander Vanesa Vanessa Vanetta Vania Vanita Vanja Vanna Vannesa Vannessa
    Vannie Vansha Vanya Vaqif Vara Varenya Vargın Varlık Varmar Varsha Varvara Vasana Vasarė
    Vasatika Vasco Vashon Vashti Vasif Vasil Vasile Vasilica Vasilică Vasiliki Vassie
    Vassilios Vasudha Vasyl Vatnar Vaughan Vaughn Vavrinec Vaysal Vazeh Vecide Veda Vedant
    Vedat Vedhika Vedika Vedran Veer Veera Veerle Veeti Vefia Vega Vegard Veig Veiga Veigar
    Veigur Veijo Veikko Veis Veit Vela Velda Veli Velia Velitdin Vella Vello Velma Velta Velva
    Velvet Vena Venancio Venceslás Vendela Vendelín Vendula Venera Veneranda Venessa Venetta
    Veniamin Venice Venie Venita Venla Vennie Venus Veola Ver Vera Verda Verde Verdell Verdie
    Vere Verena Vergie Vergil Verim Verl Verla Verle Verlene Verlie Verlin Verline Verlon
    Verlyn Vermundur Vern Verna Vernal Verne Vernell Vernelle Verner Verneri Vernetta Vernharð
    Vernharður Vernia Vernice Vernie Vernita Vernon Vero Verona Veronica Veronicah Veronika
    Veronique Versa Versie Vertie Verónica Verónika Veróníka Vesa Vesna Vessie Vesta Vestar
    Vester Vestmar Veta Vetrarrós Veturliði Veva Veysəl Vezat Vezrife Vibeka Vic Vicenta
    Vicente Vicenția Vicențiu Vicie Vick Vickey Vicki Vickie Vicky Victoire Victor Victoria
    Victoriano Victorina Victorine Victorino Victory Victoría Victória Vicy Vid Vida Vidadi
    Vidal Vidar Vide Vidhi Viera Vieroslava Viesturs Vigdís Vigfús Viggo Viggó Vigilija Vignir
    Vigný Vigo Vigri Vigtýr Vigur Vihaan Viivi Vija Vikar Viki Viking Vikki Viktor Viktoria
    Viktorie Viktorija Viktors Viktoría Viktória Vilayət Vilberg Vilbergur Vilbert Vilbjörn
    Vilbogi Vilborg Vilbrandur Vildane Vilde Vildís Vilfríður Vilgeir Vilgerður Vilgot Vilhelm
    Vilhelmiina Vilhelmina Vilhelmína Vilhjálmur Vilho Vili Viliam Vilis Vilius Viljami Viljar
    Viljem Vilji Viljo Villa Villads Ville Villi Villimey Vilma Vilmar Vilmer Vilmos Vilmundur
    Vilnis Vilný Viltė Vilém Viman Vina Vinaya Vinbjörg Vince Vincenc Vincent Vincentio
    Vincenza Vincenzo Vincențiu Vinciane Vineta Viney Vinicio Vinicius Vinie Vinita Vinjar
    Vinko Vinnie Vinný Vino Vinsen Vinson Vinsý Vinton Vinzenz Vinícius Viola Violet Violeta
    Violetta Violette Viorel Viorela Viorica Vira Viraj Virdie Virge Virgel Virgen Virgia
    Virgie Virgil Virgilio Virgill Virgina Virginia Virginie Virginía Virgle Viridiana Virman
    Virpi Virág Visar Visarion Visitación Visvaldis Vita Vitali Vitalija Vitalis Vito Vitor
    Vittoria Vittorio Vitus Vitória Viva Vivaan Vivan Viveka Vivi Vivian Viviana Viviane
    Vivianne Vivien Vivienne Viðar Viðja Viļums Vjekoslav Vjollca Vlad Vladimir Vladimír
    Vladimíra Vladislav Vladislavs Vlado Vlaicu Vlasta Vlastimil Vlora Vlădelina Voichița
    Voicu Vojtech Vojtěch Voldemārs Volkan Volker Volkhard Volkmar Vollie Volney Von Voncile
    Vonda Vonetta Voney Vonnie Vopni Vordís Vorm Vratislav Vratko Vreneli Vrinda Vrishti
    Vritti Vuokko Vurğun Vusumuzi Vyanjana Vytautas Vytė Václav Váli Vápni Vár Vâlâ Vân Väinö
    Vébjörg Vébjörn Védís Végeir Végerður Vékell Vélaug Vélaugur Vémundur Véný Véronique
    Vésteinn Víbekka Víctor Víf Vífill Vígdögg Víggunnur Víglundur Vígmar Vígmundur Vígsteinn
    Vígþór Víkingur Vísa Vít Vítor Vítězslav Víðar Víðir Víóla Víóletta Víťazoslav Vöggur
    Völundur Vörður Vöttur Vüqar Vüsal Vüsalə Vėjūnė Věra Vəfa Vəfadar Vəli Waahid Waail
    Waajid Waceera Wachira Wade Wadee Wadi Wadood Wafa Wafae Wafeeq Wafi Wafiq Wafula Wage
    Wahab Wahb Wahban Waheed Wahhaab Wahhaaj Wahyu Wai Waida Waimarie Wainaina Waino Wairimu
    Wakeeta Wakiman Walburga Waldemar Waldo Waldtraut Walentina Walfried Walid Walker Wallace
    Walli Wally Walt Walter Walther Walton Waltraud Waltraut Waltrud Waluyo Wamalwa Wambua
    Wambugu Wambui Wamwema Wan Wanda Waneta Wanetta Wangari Wangila Wangui Wani Wanita Wanja
    Wanjala Wanjiku Wanjiru Wanjohi Wannes Wanyama Wanyonyi Ward Warda Wardaya Wardell Wardi
    Warhi Waridi Warinder Warjas Warji Warner Warre Warren Warsa Warsita Warta Warwick Waseme
    Wash Washington Wasin Wasis Wassaya Wassim Watika Watson Watt Wava Waverly Wawan Waweru
    Wayde Wayland Waylon Wayman Waymon Wayne Wazir Weaver Webb Webster Weddy Weena Wei Wekesa
    Weldon Wellington Wells Welton Wen Wenceslao Wenche Wencke Wende Wendel Wendelin Wendell
    Wendi Wendie Wendolin Wendolyn Wendy Wenke Wenona Wenzel Wera Werner Wes Wesley Wesonga
    Wess Wessel West Westin Westley Weston Wheeler Whit Whitley Whitney Wibke Widisha Widya
    Wiebke Wieland Wieslaw Wigbert Wikitoria Wiktor Wilber Wilbert Wilbur Wilburn Wilda Wilder
    Wiley Wilford Wilfred Wilfredo Wilfrid Wilfrido Wilfried Wilfriede Wilhelm Wilhelmina
    Wilhelmine Wilhelmus Wilhemina Wiliam Wilkie Will Willa Willaim Willam Willard Wille
    Willem Willena Willene Willetta Willette Willfried Willi Willia William Williams Willian
    Williard Willibald Willibert Willie Williemae Willis Willodean Willow Willum Willy Wilma
    Wilman Wilmar Wilmer Wilson Wilton Wiltrud Wim Winda Windell Windy Winfield Winford
    Winfred Winfried Wing Winifred Winni Winnie Winnifred Winny Winona Winston Winter Winthrop
    Winton Wira Wirda Wiremu Wirt Wishi Wisnu Witold Wladimir Wojciech Woldemar Wolf Wolfgang
    Wolfhard Wolfram Wonda Wong Wood Woodie Woodroe Woodrow Woodson Woody Worley Worth Wout
    Wouter Wriddhish Wridesh Wright Wulan Wulf Wuraola Wyatt Wycliff Wycliffe Wylie Wyman
    Wynell Wynona Wálter Xalak Xalid Xalidə Xaliq Xalisə Xaləddin Xamis Xanana Xander Xankişi
    Xanlar Xanım Xatirə Xaver Xavi Xavier Xavər Xena Xenia Xia Xiao Ximena Xiomara Xiti Xiulan
    Xiuying Xobeen Xochitl Xolid Xosrov Xuan Xudaverdi Xudayar Xudu Xumar Xuân Xzavier Xénia
    Xəlil Xəyal Xəyalə Xəyyam Yaa Yaakov Yaaseen Yachana Yacine Yada Yadavi Yadid Yadiel
    Yadigar Yadira Yaeko Yael Yafi Yafir Yaghnam Yagnesh Yago Yahaira Yahia Yahir Yahvi Yahya
    Yahyaa Yahyo Yahşi Yahşikan Yair Yaiza Yajaira Yakobo Yalazabay Yalgın Yaltırak Yalçın
    Yalın Yaman Yamar Yameen Yamid Yamile Yamilet Yamilex Yamin Yamini Yamən Yan Yana Yanara
    Yance Yancy Yandel Yanet Yaneth Yang Yani Yanick Yanik Yanina Yanira Yanis Yanisa Yankı
    Yann Yannic Yannick Yannik Yannis Yaqeen Yaqoot Yaqub Yar Yara Yareli Yaretzi Yargı
    Yaritza Yasaar Yasan Yaseen Yasemen Yasemin Yash Yashasvi Yashawini Yashem Yashica Yashoda
    Yashodhara Yashvi Yasin Yasina Yasinta Yasir Yasmeen Yasmin Yasmina Yasmine Yasmín Yasna
    Yasser Yassin Yassine Yasti Yasuhiro Yasuko Yasəf Yasəmən Yatan Yathrib Yatin Yauvani
    Yavuz Yavər Yaw Yawar Yawer Yayak Yazan Yazeed Yazganalp Yazgül Yazmin Yazmín Yağın
    Yağızkurt Yaşar Yaşattin Yda Yecid Yee Yeferson Yeganə Yehuda Yeimy Yeison Yejide Yekbun
    Yekda Yelena Yelesen Yen Yeneral Yeni Yenifer Yenny Yeny Yepelek Yer Yeraz Yergha Yerko
    Yerson Yertan Yesenia Yesica Yesid Yesoob Yessenia Yessi Yessica Yetişal Yetta Yetunde
    Yevette Yewande Yeşil Yfke Yigit Yilmaz Yina Yineth Ying Yinthe Ylenia Ylfa Ylfur Ylja
    Ylur Ylva Ylvi Ylvie Ymir Yngvar Yngve Yngvi Ynja Yoan Yoann Yocelyn Yochana Yoel Yoga
    Yohan Yohana Yohane Yoichi Yoko Yolal Yolanda Yolande Yolando Yolima Yolonda Yon Yonatan
    Yonathan Yong Yono Yordan York Yoruç Yosef Yoselin Yoshie Yoshiko Yoshio Yoshita Yosma
    Yosuke Youba Youcef Youlanda Younes Young Youri Yousef Yousra Youssef Yrja Yrjö Yrkill
    Yrsa Ysaline Yudy Yuette Yug Yui Yuk Yuki Yukiko Yuko Yulanda Yuli Yulia Yuliana Yulieth
    Yulisa Yulissa Yuly Yumiko Yun Yung Yuni Yunis Yunita Yunt Yunus Yuonne Yurani Yurany
    Yurdanur Yurdaser Yureed Yurem Yuri Yuridia Yuriko Yurtgüven Yurtseven Yurttaş Yury Yusif
    Yussuf Yusuf Yuta Yutika Yuvraj Yvan Yves Yvette Yvon Yvone Yvonne Yésica Yéssica Yönetmen
    Yücel Yücelen Yümun Yıldır Yıldız Yılma Yəhya Yến Zaafir Zaahid Zaahir Zaakir Zabir Zablon
    Zac Zacarías Zach Zacharia Zachariah Zacharias Zacharie Zachary Zachery Zack Zackariya
    Zackary Zackery Zada Zadie Zaeem Zaenab Zafar Zafeer Zafir Zafrul Zahaar Zaharia Zaheer
    Zahfer Zahi Zahid Zahir Zahnya Zahra Zahri Zahro Zahrun Zahur Zaib Zaid Zaida Zaiden Zain
    Zainab Zainabu Zaira Zaire Zaitra Zaituni Zak Zakaria Zakariyo Zakary Zakaría Zakarías
    Zakayo Zakhele Zakir Zakiyaxon Zaliha Zalindra Zalán Zaman Zamfir Zamfira Zamin Zamiq
    Zamir Zamira Zana Zander Zandra Zane Zaniyah Zansi Zara Zarar Zaraza Zaria Zariah Zarina
    Zarna Zarəngiz Zashil Zauqi Zaur Zavier Zavion Zaweel Zayan Zayd Zayden Zaynab Zayne
    Zayyan Zayyir Zbigniew Zbyněk Zdenka Zdenko Zdeněk Zdeňka Zdislava Zdravko Zeb Zebirce
    Zebulon Zechariah Zed Zeferino Zehaan Zehnia Zehra Zehranur Zejna Zekayi Zeke Zeki Zela
    Zelaya Zelda Zelha Zelia Zeljko Zella Zelma Zelpha Zemfira Zemzem Zena Zenaida Zenas Zende
    Zenia Zennun Zeno Zenobia Zenon Zenovia Zenta Zenzele Zenzile Zerafet Zerdad Zeride Zeta
    Zetta Zettie Zevlüde Zewad Zeynal Zeynelabidin Zeynep Zeyno Zeynulla Zeynəb Zeynəgül Zhane
    Ziba Zibeydə Zibuyile Ziedonis Ziggy Zigmund Zigrīda Zihni Zikmund Zilfa Zillah Zilmil
    Zilpah Zilpha Zimran Zina Zinal Zineb Zinhle Zinnura Zinnure Zinət Zion Zipporah Zita Ziya
    Ziyaettin Zizi Zlatica Zlatko Zoa Zoe Zoey Zofia Zofija Zoie Zoila Zoja Zola Zollie Zoltan
    Zoltán Zona Zonia Zophanías Zophonías Zora Zoraida Zoral Zoran Zorica Zorka Zoé Zoë
    Zsanett Zsigmond Zsolt Zsombor Zsuzsanna Zsófia Zuba Zubayr Zubeyde Zuhri Zula Zulaikha
    Zulema Zulfa Zulma Zumaridi Zunilda Zuwayhir Zuwena Zuzana Zvonka Zvonko Zwatie Zélie
    Zóphanías Zóphonías Zöhrehan Zöhrə Züfer Züheyla Zülbiye Züleyxa Zülfiyyə Zülfüye Zülgarni
    Zümre Zümrüd Zəhra Zəkəriyyə Zəminə Zərdüşt Zərif Zərifə Zərnigar Ábel Ádám África Ágata
    Ágatha Ágnes Águeda Ágúst Ágústa Ágústína Áki Ákos Álex Álfar Álfdís Álfey Álfgeir
    Álfgerður Álfgrímur Álfheiður Álfhildur Álfrós Álfrún Álfsól Álfur Álfþór Álvaro Ámbar
    Ámundi Ángel Ángela Ángeles Ánh Árbjartur Árbjörg Árbjörn Árbjört Árdís Árelía Árelíus
    Árgeir Árgils Árlaug Ármann Ármey Árna Árndís Árney Árnheiður Árni Árnína Árný Áron Árpád
    Ársæl Ársæll Ársól Árveig Árvök Áróra Árún Árþóra Ása Ásberg Ásbergur Ásbjörg Ásbjörn
    Ásborg Ásdís Ásfríður Ásgautur Ásgeir Ásgerður Ásgils Ásgrímur Áshildur Ási Áskatla Áskell
    Ásla Áslaug Áslaugur Ásleif Áslákur Ásmar Ásmundur Ásný Ásrós Ásröður Ásrún Ást Ásta
    Ástbjörg Ástbjörn Ástbjört Ástdís Ástfríður Ástgeir Ástgerður Ástheiður Ásthildur Ástmar
    Ástmundur Ástráður Ástríkur Ástríður Ástrós Ástrún Ástvald Ástvaldur Ástvar Ástveig Ástvin
    Ástþrúður Ástþór Ástþóra Ásvaldur Ásvarður Ásvör Ásólfur Ásþór Áurea Âdem Âlemşah Ângela
    Ângelo Änne Åbjørn Åge Åke Åsa Åse Ægileif Ægir Æsa Æsgerður Æsir Ævar Ævarr Çakar Çakırca
    Çaltı Çalım Çamok Çapkan Çavuldur Çağa Çağdan Çağlar Çağlasın Çağveren Çelem Çelikkan
    Çelikyürek Çerçi Çetinsu Çeviköz Çevregül Çilga Çimnaz Çinarə Çinerk Çingiz Çisem Çiçək
    Çokan Çolpan Çopur Çoğay Çıdal Çıvgın Èric Édgar Édith Édouard Élisabeth Élise Élodie
    Éléonore Émile Émilie Éric Érica Étienne Éva Ëakumbu Ían Ída Ígor Íma Ími Ína Íngrid Íren
    Írena Íris Írunn Ísabel Ísabella Ísadóra Ísafold Ísak Ísalind Ísar Ísarr Ísbjörg Ísbjörn
    Ísdís Íseldur Ísey Ísfold Ísgeir Ísgerður Íshildur Ísidór Ísis Íslaug Ísleif Ísleifur
    Ísmael Ísmar Ísmey Ísold Ísrael Ísrún Íssól Ísveig Ísól Ísólfur Ítalo Íunn Íva Ívan Ívar
    Íñigo Óda Ófeigur Ófelía Óla Ólafur Ólafía Ólafína Ólavía Óli Óliver Ólivía Ólína Ólíver
    Ólöf Ómar Ómi Ósa Óscar Ósk Óskar Ósvald Ósvaldur Ósvífur Ótta Óttar Óttarr Óðinn Öge
    Ögmunda Ögmundur Ögn Ögri Ökkaş Öktürk Ölnir Ölrún Ölveig Ölver Ölvir Ömer Ömriye Ömür
    Öncel Öndólfur Önel Öngen Önsal Önundur Örbrún Örfiye Örik Örjan Örk Örlaugur Örlygur Örn
    Örnólfur Örvar Öryürek Ösp Össur Östen Över Övün Öxar Özakan Özalpsan Özaslan Özay Özbay
    Özbilek Özbilge Özdal Özdeş Özdil Özdoğdu Özel Özerdinç Özertem Özge Özger Özgün Özgür
    Özinal Özkent Özkutlu Özlem Özlü Özokçu Özpetek Özpınar Özsözlü Öztek Öztürk Özyurt Özçam
    Özüdoğru Öğet Øivind Øjvind Ørni Øvli Øystein Øyvind Úddi Úlfa Úlfar Úlfdís Úlfey Úlfgeir
    Úlfheiður Úlfhildur Úlfhéðinn Úlfkell Úlfljótur Úlfrún Úlftýr Úlfur Úlla Úlrik Úna Úndína
    Úranus Úranía Úrsula Úrsúla Übeydullah Üge Ülfet Ülfət Ülke Ülküdeş Ülküm Ülkər Ülle Ülvi
    Ülviyyə Ümid Ümmahan Ümmet Ümmühan Ümray Ünal Ünek Ünlen Ünsever Ünübol Ürfettin Ürper
    Üsame Üstün Üzer Üzeyir Üçgül Ýja Ýma Ýmir Ýrar Ýrr Þalía Þangbrandur Þeba Þengill Þeyr
    Þeódís Þeódóra Þinur Þiðrandi Þiðrik Þjálfi Þjóstar Þjóstólfur Þjóðann Þjóðbjörg Þjóðbjörn
    Þjóðgeir Þjóðhildur Þjóðleifur Þjóðmar Þjóðrekur Þjóðvarður Þjóðólfur Þoka Þorberg
    Þorbergur Þorbjörg Þorbjörn Þorbrandur Þorfinna Þorfinnur Þorgarður Þorgautur Þorgeir
    Þorgerður Þorgestur Þorgils Þorgnýr Þorgríma Þorgrímur Þorgísl Þorkatla Þorkell Þorlaug
    Þorlaugur Þorleif Þorleifur Þorleikur Þorlákur Þormar Þormundur Þormóður Þorri Þorsteina
    Þorsteinn Þorstína Þorvaldur Þorvar Þorvarður Þrastar Þrymur Þrá Þráinn Þrándur Þróttur
    Þröstur Þrúða Þrúðmar Þrúður Þula Þura Þurí Þuríður Þurý Þyri Þyrnir Þyrí Þór Þóra Þóranna
    Þórar Þórarinn Þórarna Þórbergur Þórbjörg Þórbjörn Þórdís Þórelfa Þórelfur Þórey Þórfríður
    Þórgnýr Þórgrímur Þórgunna Þórgunnur Þórhaddur Þórhalla Þórhalli Þórhallur Þórhanna
    Þórheiður Þórhildur Þórir Þórkatla Þórlaug Þórlaugur Þórleif Þórleifur Þórlindur Þórmar
    Þórmundur Þórný Þórodda Þóroddur Þórormur Þórsteina Þórsteinn Þórsteinunn Þórstína Þórunn
    Þórveig Þórvör Þórða Þórður Þórólfur Þórörn Þöll Þúfa Ādams Ādolfs Ārija Ąžuolas Đuro
    Đurđica Ērika Ēriks Ēvalds Ğanim Ģederts Ģirts İbiş İbrahim İde İdiris İhsan İkiz İklim
    İlahə İlalmış İlbek İldem İldeş İlgi İlham İlhamə İlim İlkanə İlkbahar İlkim İlkin İlklima
    İlmafer İlnarə İlper İlqar İlqarə İlsu İlteriş İlyas İmam İmge İmran İmren İmrihan İnançlı
    İnarə İnayət İncifir İnqilab İnsaf İntihap İntiqam İntizar İradə İrfan İsa İsak İsgəndər
    İslam İslime İsmayıl İsmet İsmət İsra İsrafil İvecen İxtiyar İyiyürek İzel İzgü İzzət
    İçimbike İşcan Ľubica Ľubomír Ľubomíra Ľubor Ľuboslav Ľuboslava Ľuboš Ľudmila Ľudomil
    Ľudomila Ľudovít Łukasz Şaban Şabettin Şadıman Şafii Şahat Şahdiye Şahin Şahinbey Şahinder
    Şahlar Şahmar Şahmettin Şahnaz Şahnuray Şahvələd Şahıgül Şakir Şali Şamiha Şamil Şamxal
    Şanlı Şavki Şayan Şazime Şefi Şefiye Şehamet Şehreban Şehza Şekim Şelâle Şemsettin
    Şemsinisa Şendoğan Şenkal Şennur Şerafeddin Şeref Şerman Şevket Şevketfeza Şeyda Şide
    Şilan Şinasi Şirin Şirivan Şirzad Şuayp Şöhret Şövkət Şükri Şükufə Şüküfe Şükür Şıxı Şəfa
    Şəfiqə Şəhla Şəhrəbanu Şəlalə Şəmsiyyə Şərafət Şərəfəddin Šarlota Šarūnas Šime Šimon Špela
    Štefan Štefanija Štefica Štefka Štefánia Štěpán Štěpánka Šárka Žan Žaneta Žanis Željka
    Željko Želmíra Žemyna Žiga Žigmund Živa Živilė Žofia Žofie Žygimantas Əbdül Əcəbnaz Ədalət
    Ədibə Əflatun Əhliman Əhməd Əhəd Əjdər Əkbər Əkrəm Əli Əliş Əliəkrəm Ələkbər Ələsgər Əmin
    Əminə Əmir Əntiqə Ənvər Ərtoğrul Əsgər Əsmər Əyyub Əşrəf Șerban Ștefan Ștefana Ștefania
    """
}
