/// Family names in Latin letters.
///
/// Compiled from public statistics of names: the United States' census of 1990 and the lists of some
/// forty countries that the Faker project (MIT licence) collects. Names are facts; which of them are
/// ordinary words as well was counted over manuals and free software.
enum Surnames {
  /// Separated by blanks.
  static let names = """
    Aaaqil Aabid Aadam Aadil Aages Aalam Aalto Aaltonen Aalts Aamil Aamir Aamirah Aanei Aarden
    Aarif Aariz Aaron Aarts Aas Aasa Aasen Aasif Aasim Aasmäe Aatiq Aavik Aazim Aba Abaan
    Ababei Abad Abada Abarca Abascal Abatantuono Abate Abba Abbad Abbadh Abbagnale Abbas
    Abbaslı Abbasov Abbasova Abbassi Abbaszadə Abbes Abbosov Abbott Abdalla Abdallah Abdelaziz
    Abdellaoui Abdelli Abdi Abdiaziz Abdifatah Abdikadir Abdille Abdinoor Abdirahman Abdou
    Abdow Abduazizov Abduboriyov Abdulhamidov Abdulla Abdullah Abdullahi Abdullaoğlu
    Abdullayeva Abdullazadə Abdullohov Abdumalikov Abdurahmonov Abe Abed Abel Abell Abella
    Abellán Abels Abercrombie Aberhart Abernathy Abeyta Abid Abiola Abičić Ables Abner Abney
    Aboraa Abou Abouda Aboukir Abrafi Abraham Abrahams Abrahamsen Abrahamsson Abrahám
    Abrahámová Abram Abramczuk Abramov Abramović Abrams Abramson Abrassart Abrego Abreu Abril
    Abrorov Abshire Abubakar Abubakrov Abuga Aburto Abwao Accardo Acedo Acerbi Acero Acevedo
    Achaorainn Acharya Achberger Achbergerová Acheampong Achieng Achison Achleitner Achola
    Achour Achouri Achtelik Acker Ackerl Ackerman Ackermann Ackley Acosta Acree Acuna Acuña
    Adadia Adair Adam Adamaszek Adamczyk Adame Adamec Adamecová Adamiuk Adamová Adams Adamski
    Adamson Adamu Adamów Adan Adasme Adcock Adda Addis Addison Adebisi Adegbite Adegoke
    Adekunle Adelaar Adelakun Adeleke Adels Adelusi Ademiluyi Aden Ader Aderibigbe Aderogba
    Adesiyan Adetokunbo Adeyemi Adeyemo Adhastair Adhiambo Adinolfi Adisa Adkins Adler
    Adolfsson Adolph Adoma Adomah Adomako Adongo Adorno Adow Adriaansen Adriaensdr Adriaense
    Adriaensen Adriaenssens Adrian Adriansyah Adrovic Adryaens Adríans Adríels Adu Adusei
    Adutwum Adutwumwaa Adwubi Adán Adíels Adólfs Adžijević Aebi Aeby Aedo Aeije Aelftrud Aerts
    Aertsz Afanasjev Afirifa Afoakwa Afolabi Afolayan Afonja Afrakomaa Afruzova Agarwal Agate
    Agazzi Agee Aggarwal Agnars Agnesi Agnew Agnis Agostinelli Agostini Agovic Agrawal Aguado
    Aguayo Agudelo Agudo Aguero Aguiar Aguilar Aguilera Aguiló Aguirre Agullo Agurto Agustina
    Agustí Agustín Agyapomaa Agyapong Agyare Agyei Agyeiwaa Agyemang Agüero Ahearn Ahearne
    Ahern Aherne Ahlberg Ahlgren Ahlin Ahlqvist Ahlström Ahluwalia Ahmad Ahmadi Ahmadov Ahmed
    Ahn Aho Ahokas Ahola Ahonen Ahortor Ahrens Ahuja Ahumada Aichholzer Aichinger Aidicín
    Aiello Aigner Aiken Aikens Ailpín Ailín Aindriais Aindriú Ainmneach Ainsboro Ainsworth
    Airaksinen Airchinnigh Airligh Airmeas Airt Aissani Aissaoui Aitigín Aitken Ajao Ajayi
    Ajello Ajewole Akar Akbarov Akdeniz Akelis Akello Akers Akgündüz Akhtar Akin Akinrinola
    Akins Akinwale Akinyi Akmalov Akmačić Akoaa Akobirov Akoth Akoto Akowua Aksu Akumu Akyaa
    Akyeamfuɔ Akyeampomaa Akyeampong Akyena Akyerε Akyerεko Akça Akçay Akɔmaa Alabi Alanen
    Alaniz Alanko Alarcon Alarcón Alas Alastair Alastroim Alatalo Alba Albanese Alber Alberdi
    Albero Alberola Albers Albert Albertini Alberto Alberts Albertson Albin Alboni Albornoz
    Albrecht Albright Albritton Albu Albuquerque Alcala Alcalde Alcalá Alcantar Alcaraz
    Alcolea Alcorn Alcántar Alcántara Alcázar Aldars Alderman Alderson Aldobrandi Aldrich
    Aldridge Alegre Alegria Alegría Alejandro Aleksa Aleksander Aleksandrov Aleksandrzak
    Alekseev Aleksiejuk Aleman Alemannië Alemany Alemdar Alemán Alenburg Alex Alexander
    Alexanders Alexandersson Alexandre Alexs Alexíus Alfaro Alfieri Alfons Alfonsi Alfonso
    Alford Alfred Alfreds Alfredsson Alfreðs Alger Ali Aliaga Alicea Alighieri Alinurov Alio
    Alis Aliyev Aliyeva Alković Alksne Alksnis Allain Allal Allali Allan Allans Allard Allas
    Allemanië Allen Allende Allendes Aller Allerby Alley Alleyne Allgood Allik Allis Allison
    Allman Allmhúráin Allred Alm Almagià Almagro Almansa Almanza Almaraz Almars Almazán
    Almeida Almgren Almonacid Almond Almonte Almqvist Aloba Aloisio Alonso Alonzi Alonzo Aloo
    Alpaidis Alreks Alsina Alston Altamirano Altenwerth Altera Altman Altmann Alton Aluoch
    Alva Alvarado Alvarez Alvars Alve Alvear Alves Alvins Alzate Alzinova Amador Amahle Amaldi
    Amalrada Amann Amanović Amanowicz Amara Amaral Amari Amat Amato Amaya Ambani Amble
    Ambrasas Ambriz Ambrose Ambrozik Ambrożewicz Ambrožič Amerson Ames Ameur Amhalghaidh
    Amhlaigh Amhlaoigh Amhlaoimh Amidžić Amigó Amina Aminova Amirayeva Amirov Ammaniti Ammann
    Ammari Ammons Amo Amoa Amoako Amoakowaa Amoanimaa Amoasi Amoit Amon Amondi Amor Amores
    Amorim Amorós Amos Ampadu Ampofo Ampofowaa Ampoma Amponsa Amponsah Ampuero Amrane Amrani
    Amrein Amri Amrouche Amstel Amundsen Amundson Amírs Anabadha Anand Anarqızı Anastasi Anaya
    Anciaux Anda Anderberg Anderl Anders Andersen Anderson Andersson Anderton Andile Andorful
    Andra Andrade Andrašek Andrašík Andrašíková Andre Andrearczyk Andreas Andreasen Andreasik
    Andreassen Andreasson Andreev Andrejczuk Andreotti Andreozzi Andres Andresen Andreu Andrew
    Andrews Andriani Andries Andrijašević Andrijević Andris Andrukiewicz Andrus Andruszko
    Andrys Andryszczyk Andrzejewski Andrzejuk Andráš Andrášik Andrášiková Andrášová André
    Andrén Andrés Andziak Anekvorakul Anele Anes Anfinns Angantýrs Angarita Angel Angeles
    Angeli Angell Angelo Angerer Anggraini Anggriawan Angiolello Angis Anglada Angle Anglin
    Anguiano Anguillara Anguissola Anguita Angulo Angus Angwenyi Anichini Anima Anioła
    Anisayeva Anissimov Aničić Anjos Ankiewicz Ankra Ankunding Anna Annarrs Annars Annas Anne
    Annels Annes Annis Annraoi Annsboro Annus Anokye Anraoi Ansa Ansboro Ansems Ansomaa
    Ansomah Ansorova Antal Antalová Antelami Anthony Anthonys Antikainen Antić Antoine
    Antolković Anton Antonacci Antonelli Antonello Antonetti Antonini Antonio Antonioni
    Antonić Antonov Antons Antonsen Antonsson Antonucci Antony Antoníus Antoszczyk Antoń
    Antończak Anttila Anttonen Antunes Antwi Antwiwaa Antón Antúnez Anvarov Anyango Anyanwu
    Anyona Aodha Aodhchain Aodhchaoin Aodhgáin Aodháin Aogáin Aoidh Aoki Aoko Aonghais
    Aonghuis Aonghusa Apablaza Apanowicz Aparecida Aparicio Apine Apinis Apiyo Apodaca Apondi
    Aponte Aporti Apostel Appel Appelman Appia Appiah Apple Appleby Applegate Appleton
    Applewhite Apsīte Apsītis Apte Aquino Arab Aracena Aragon Aragonés Aragão Aragón Aramburu
    Arana Arancibia Aranda Araneda Arango Arans Araszkiewicz Araujo Aravena Araya Arazlı
    Araújo Arbogast Arboleda Arce Archambault Archer Archibald Archie Archuleta Arco Arcos Ard
    Ardelean Ardianto Ardila Ardoin Arellano Arenas Arend Arendarczyk Arendt Arens Arent
    Arents Ares Arevalo Argan Argentero Argenti Argento Arguello Argurio Arias Ariasso Aribi
    Ariens Arifcanov Arilíus Arinbjörns Ariosto Aris Ariza Ariño Arjona Arkel Armani Armas
    Armata Armatys Armellini Armendariz Armendáriz Armengol Armenta Armijo Armour Armstead
    Armstrong Arnaiz Arnal Arnalds Arnars Arnau Arnaud Arnbergs Arnbjörns Arndt Arndórs Arnes
    Arnesen Arnett Arnfinns Arnfreyrs Arngeirs Arngils Arngríms Arnkells Arnlaugs Arnleifs
    Arnljóts Arnmunds Arnmóðs Arnodds Arnold Arnolds Arnott Arnould Arnsberg Arnsteinns
    Arnviðs Arnórs Arnúlfs Arnþórs Aro Aroca Arons Aronsson Arora Aros Arranz Arredondo
    Arregui Arreola Arriaga Arriagada Arribas Arrieta Arrington Arriola Arro Arroyo Arsenault
    Arslan Arsoy Arta Arteaga Arths Arthur Arthurs Arthúrs Artigas Artis Artner Arts Artáin
    Artúir Artúrs Aru Arula Arvidsson Arya Aryan Aryani Arzulu Aránguiz Arévalo Aríels Aríus
    Asadov Asaels Asamoa Asamoah Asante Asantewaa Asare Asbury Aschauer Aschman Asenjo Asensio
    Asenso Ash Ashby Ashcraft Ashe Asher Ashford Ashley Ashman Ashmore Ashton Ashworth Asiama
    Asiedu Asieduwaa Asikainen Asilayeva Asilbekov Askew Asks Aslan Aslanova Asmanova
    Asmiraeva Asmundo Asp Aspars Asplund Asprucci Assche Asselin Assem Assunção Asten Astete
    Astorga Astudillo Astuti Ata Ataa Atakişioğlu Atchison Atchley Atherton Athman Atieno
    Atienza Atkins Atkinson Atlas Atlis Attia Atwal Atwell Atwood Atzler Aubert Aubry Aucoin
    Audet Auer Aufderhar Auger August Augustin Augustine Augustsson Augustynek Auinger Aulenti
    Ault Auma Aumann Aun Aune Auniņa Auniņš Auraq Aurora Aus Austars Austermühle Austin
    Austmanns Austmars Austris Autio Autry Auvinen Auwera Auziņa Auziņš Auðbergs Auðberts
    Auðbjörns Auðgeirs Auðkells Auðmunds Auðunns Auðuns Auðólfs Avalos Avant Avendaño Avery
    Avila Aviles Avilés Avogadro Avoirt Avotiņa Avotiņš Awadh Awadil Awamil Awani Awinja Awino
    Awj Awmar Awodiran Awolowo Awuah Awuor Axels Axelsson Axundlu Axundov Axundova Axundzadə
    Ayaan Ayad Ayadi Ayala Ayamin Ayanda Ayandokun Aycock Ayers Ayieko Ayize Aylinova Ayllón
    Aylward Ayoola Ayres Ayubov Ayuma Ayuso Ayyubi Azban Azcona Azevedo Azizi Azizov Azizova
    Aznar Azorin Azzouz Azócar Aðalbergs Aðalberts Aðalbjörns Aðalborgars Aðalgeirs Aðalmunds
    Aðalráðs Aðalsteinns Aðólfs Ağaoğlu Ağayeva Baa Baafi Baah Baalen Baaqir Baaree Baashir
    Baasim Baasit Baawia Babanlı Babar Babati Babato Babayeva Babb Babbitt Babbo Babcock Baber
    Babey Babij Babin Babiuch Babić Babič Babjak Babjaková Babka Babtunde Babu Baca Bach Bacha
    Bachanek Bacher Bachinger Bachler Bachman Bachmann Bacia Bacik Back Backer Backes Backlund
    Backman Backus Bacon Bacosi Badal Badami Badan Badel Bader Badger Badilla Badillo Badoer
    Badoglio Badr Badu Badía Baele Baelen Baena Baer Baere Baert Baeten Baetens Baets Baeyens
    Baez Baeza Bagby Baggett Baggio Baghdadi Bagley Baglioni Bagwell Bah Bahamonde Bahamondes
    Baharia Baharlı Bahati Bahena Bahl Bahloul Bahna Bahno Bahnová Bahon Bahr Bahri Bahringer
    Bai Baier Bail Bailey Bailly Bailís Bain Baines Bains Bair Baird Bairéad Baisceir Bajaj
    Bajak Bajamonti Bajan Bajardi Bajc Bajko Bajwa Bak Baka Bakalarczyk Bakare Bakari Baker
    Bakhouche Bakhti Bakiera Bakke Bakken Bakker Bakos Baksa Bakshi Bakun Bakıxanov Bal Bala
    Balaguer Balakrishnan Balan Balas Balasubramanian Balatinac Balawender Balay Balbi Balbo
    Balcewicz Baldauf Balderas Baldick Baldridge Balds Baldvins Baldwin Baldwins Bale Baleegh
    Bales Bali Balik Balinčić Balistreri Balić Baljak Ball Balla Ballard Ballester Ballesteros
    Ballew Ballinger Ballou Balmat Balode Balodis Balog Balogh Balogun Balotelli Baltasars
    Baltiņš Balázs Baláž Balážová Bambad Bambis Bamidele Bamiloye Ban Banachowicz Banak
    Bancerz Bancroft Banda Bandello Bandeville Bandi Bandy Bandyk Bane Banek Banerjee Banik
    Baničević Banko Banks Bankston Bann Banner Bannister Bannon Bannáin Banovac Bansal Banta
    Bantwini Banuelos Banville Bany Banyś Banzer Banáin Baoighealláin Baoighill Baoill Bappa
    Baptista Baptiste Baquero Barac Baracca Barad Barahona Barajas Baraka Baral Baran Baranka
    Barankiewicz Baranková Baranov Baranová Baranowicz Baranowski Barasa Baraza Barać Barański
    Barba Barbarigo Barbe Barbee Barber Barberini Barbero Barberá Barbey Barbier Barbieri
    Barbieux Barbir Barbić Barbora Barbosa Barbour Barbu Barcaccia Barcella Barceló Barclay
    Barco Barcz Barczuk Bard Barden Bare Barej Bareja Barela Barents Barese Baresi Barešić
    Barfield Barger Bargetze Barham Baria Barillaro Barillon Barić Baričević Barišić Barker
    Barkholz Barkley Barković Barksdale Barlow Barman Barna Barnaba Barnard Barner Barnes
    Barnett Barnette Barneville Barney Barnhart Barnhill Barnum Barnwell Baroffio Barok
    Baroková Baron Barone Barongo Barozzi Barr Barra Barracco Barragan Barragán Barral
    Barranco Barraq Barraza Barre Barreda Barrena Barrera Barreto Barrett Barrientos Barriga
    Barringer Barrio Barrios Barris Barrnette Barron Barros Barroso Barrow Barrows Barry
    Barría Barsanti Barszczak Barta Barteczko Bartel Bartela Bartell Bartels Barth Barthel
    Barthelemy Bartholomew Bartkowicz Bartl Bartlett Bartley Bartman Bartocha Bartoletti
    Bartoli Bartolomé Barton Bartoszak Bartoszczyk Bartovič Bartovičová Bartoś Bartoš
    Bartošová Bartošík Bartošíková Bartuś Bartz Bartłomiejczyk Barušić Bary Barzini Barðis
    Baró Baróid Barón Barún Barłóg Bas Basa Basaam Basadonna Basaj Basak Bascuñán Baseer
    Bashaar Bashaarat Basham Basheerah Bashir Bashirian Basile Basista Baskin Bass Bassett
    Bassi Bassis Basso Bastek Baster Bastiaanse Bastiaense Bastian Bastida Bastidas Bastien
    Bastin Bastíans Bastías Basu Baszak Bataglia Batal Batalla Batchelar Batchelder Batchelor
    Bateman Bates Bath Batista Batiste Batliner Batlle Batool Batra Batrac Batrnek Batson
    Batta Battaglia Battelli Batten Battisti Battle Battles Batts Batz Batóg Bauch Baudoux
    Baudry Bauduin Bauer Baugh Baughman Baugs Baum Bauman Baumann Baumbach Baumgardner
    Baumgart Baumgartner Baur Bausch Baustert Bautista Bauwens Bauzà Bava Bavaud Bave Bawa
    Bawoł Baxley Baxter Bay Baya Bayeni Bayer Bayless Baylor Bayne Bayo Bayona Bayramov Bays
    Bayón Bazela Bazin Bazjak Bazydło Bazylewicz Bazyluk Bazzi Baños Bañuelos Bača Bačak Bačić
    Bağırov Bağırova Bałazy Bałdys Baňa Baňas Baňasová Baňo Baś Baša Bašić Baška Baško Bašková
    Bašnec Bašo Bašová Beach Beacháin Beaglaoich Beagáin Beahan Beakey Beal Beale Beall Beals
    Beam Beaman Beamon Bean Beane Beannuille Bear Beard Bearden Beardsley Bearnáin Beartlaigh
    Bearáin Beasley Beasty Beattie Beatty Beaty Beauchamp Beaudoin Beaudry Beaujean Beaulieu
    Beaumont Beauregard Beaver Beavers Bebić Beccaria Beccheria Becerra Bech Becht Bechtel
    Bechtelar Beck Becker Beckers Beckett Beckham Beckius Beckman Beckmann Beckwith Becnel
    Bedard Bedell Bedford Bedi Bednar Bednarczyk Bednarek Bednarowicz Bednarski Bednár
    Bednárik Bednáriková Bednárová Bednář Bednářová Bedoya Beebe Beeck Beeckman Beeckmans Beek
    Beekman Beeler Beeman Beer Beernaert Beernink Beers Beeson Beffa Beffort Begay Beggan
    Beggs Begley Begonja Beguin Begum Behan Behl Behrendt Behrens Behruzov Beier Beieren Beigg
    Beijring Beinirs Beinteinns Beirgin Beirn Beirne Beissel Beitirs Bejarano Bejger Bejm
    Bejma Bejnarowicz Bek Beka Bekaert Bekans Bekbergen Beker Bekus Bela Belaid Belaidi
    Belanger Belarbi Belbachir Belcher Belda Bele Beletić Belhadj Beljajev Belk Belkacem
    Belkacemi Belkadi Belkheir Belkhiri Bell Bellamy Belle Bellemans Belletini Bellido
    Bellinger Bellini Bello Bellocchio Bellucci Bellò Belmans Belmar Belmonte Belov Belošević
    Belpere Belt Belton Beltran Beltrán Bembenek Bembo Bemis Ben Benabdellah Benahmed Benaicha
    Benaissa Benali Benally Benamar Benamara Benameur Benaouda Benard Benavent Benavente
    Benavides Benavidez Benavídez Benchapatranon Bencheikh Bender Benedetti Benedict Benedikts
    Benefield Benet Beneš Benešová Benford Benge Bengtsson Benham Benidikts Benigni Benitez
    Benito Benić Benjamin Benjamíns Benmoussa Benner Bennet Bennett Benoit Benonýs Benoît
    Bensaid Bensalah Bensalem Benslimane Benson Bentheim Benthin Bentley Benton Bents Bentz
    Benussi Benyahia Benyamina Benyoucef Benz Benziane Benítez Benónís Benónýs Benčić Beoláin
    Beourgeois Bera Beraković Beran Beranová Berberat Berchem Berchtold Berdzik Bereda Berek
    Berends Berendse Berendt Berengario Berenguer Berents Beresford Bereś Berg Bergant
    Bergdahl Berge Bergen Berger Bergeron Bergfinns Berggren Bergh Berghe Berghmans
    Berghreinns Bergin Bergjóns Bergkvist Berglund Bergman Bergmann Bergmanns Bergmars
    Bergmunds Bergnaum Bergoglio Bergqvist Bergs Bergsteinns Bergsten Bergstrand Bergstrom
    Bergström Bergsveinns Bergvall Bergvins Bergþórs Berkahn Berkane Berkani Berkel Berkum
    Berlin Berlusconi Berman Bermejo Bermingham Berminghim Bermudez Bermúdez Bernaards Bernad
    Bernal Bernard Bernardi Bernardini Bernardić Bernardová Bernasconi Bernat Bernatek
    Bernatowicz Berndt Berner Bernetti Berney Bernhard Bernhards Bernhardt Bernharðs Bernicia
    Bernie Bernier Bernini Bernis Bernolák Bernoláková Bernstein Berntsen Berntsson Bernódus
    Berrios Berrocal Berry Berryman Berrè Berríos Bersani Berscheid Bersis Bertels Bertelsen
    Bertemes Berthelot Bertho Berthold Bertilsson Bertin Bertoli Bertolucci Bertoni Bertoša
    Bertram Bertrams Bertrand Bertrán Berube Berus Bervoets Beránek Beránková Besançon
    Besençon Besnard Bess Besse Bessis Besson Best Betancourt Betancur Bethea Bethel Betka
    Betlej Betschart Bett Bettahar Bettencourt Bettendorff Bettin Bettis Bettoni Betts Betz
    Betúels Beuchat Beuret Beurret Bevan Bevc Beverly Bevilacqua Bevins Bey Beyens Beyer
    Bezemer Bezić Bezjak Bezák Bezáková Bełz Bełza Beňa Beňo Beňová Beňuš Beňuška Beňušková
    Beňušová Beśka Bhagat Bhailis Bhailís Bhaird Bhaitéir Bhakta Bhaldraithe Bhalla Bhandari
    Bhardwaj Bhargava Bhasin Bhat Bhatia Bhatnagar Bhatt Bhattacharyya Bhatti Bhavsar
    Bheacháin Bheannuille Bheatha Bhebhe Bhedleni Bheithigh Bhejelibomvu Bhembe Bhengu
    Bhensela Bhiadhtaigh Bhial Bhiocáire Bhloscaigh Bhosc Bhovungana Bhreitheamhain Bhreithimh
    Bhriain Bhríde Bhua Bhulbh Bhulf Bhungane Bhuí Bháin Bhál Bia Biacháin Biagi Biagiotti
    Biaidh Bianchi Bianchini Bianco Bias Biasta Biataigh Białach Białasik Białczyk Białk
    Białka Białous Bibi Bibisorayeva Bible Bicek Biceková Bichler Bickel Bickford Bicz Bidas
    Biddle Bie Biedermann Biegała Bielas Bielat Bielecki Bieleń Bielik Bieliková Bien Bienia
    Bieniak Bieri Bierman Biernacik Bierstraten Biesaga Biesek Biesenbos Biesty Bieszke
    Biezenbos Bigelow Biggen Biggs Bigham Bignami Bignardi Bigot Bii Bijelić Bijlsma Bik
    Bikelwayo Bikwayo Bilaal Bilbao Bilek Bileková Bilewicz Bilge Bilgin Bilik Bilir Bilka
    Bilko Bilková Billings Billingsley Billiot Bills Billung Billups Bilodeau Bilolov Binaghi
    Binda Binder Bingham Bingula Binkley Binner Bins Bintner Bintz Bionáin Biorainn Bioráin
    Bir Birch Bird Birdsong Birgen Birgirs Birkeland Birkirs Birkić Birmingham Birn Birnbaum
    Birnirs Birtings Birtirs Birtić Birzniece Birznieks Biró Bisaga Bischof Bischoff Bishell
    Bishop Bisson Bissonnette Biswas Bite Bitner Bitschnau Bittner Bivens Biver Bivins Biwer
    Biwott Bixio Bixler Biyase Biyela Bizhan Bizjak Bićanić Bičak Bičanić Bjargars Bjargmunds
    Bjargþórs Bjarkans Bjarkars Bjarkis Bjarmars Bjarmis Bjarnars Bjarnfinns Bjarnfreðs
    Bjarnharðs Bjarnhéðinns Bjarnis Bjarnlaugs Bjarnleifs Bjarnsteinns Bjarnólfs Bjarnþórs
    Bjartmanns Bjartmars Bjarts Bjartþórs Bjeliš Bjólans Bjólfs Björgmunds Björgvins Björgólfs
    Björgúlfs Björk Björklund Björkman Björns Björnólfs Blaak Black Blackburn Blackman
    Blackmon Blackwell Blackwood Blagaić Blaha Blaho Blahová Blaine Blair Blais Blaise Blake
    Blakely Blalock Blanc Blanca Blanch Blanchard Blanche Blanchet Blanchette Blanco Bland
    Blanda Blanes Blank Blankenship Blanks Blanton Blasco Blaser Blasi Blatnik Blauensteiner
    Blaut Blaylock Blazquez Blažej Blažejová Blažek Blažević Blažič Blažičko Blažková Bledsoe
    Blees Bleijenberg Blessing Blevins Blewanus Blick Blin Blioscáin Bliss Blixt Bloch Block
    Blocker Blodgett Bloemendaal Blokland Blom Blomberg Blomgren Blomkvist Blommaert Blomme
    Blomqvist Blondeel Blondel Blondiau Blonk Blood Bloom Bloomfield Blose Blot Blouin Blount
    Blow Blowick Blue Blum Blume Blunt Bluszcz Bly Blythe Bláca Bláha Bláhová Bláthmhaic
    Blázquez Blængs Blærs Blævars Blümel Boada Boadi Boadu Boaga Boahen Boakye Boakyewaa
    Boardman Boase Boatemaa Boatemaah Boaten Boateng Boatman Boatright Boatwright Boba
    Bobadilla Bobak Bobal Boban Bobanović Bobbitt Bobel Bobik Bobko Bobo Bobrowicz Bobryk
    Bobula Bobulová Boburov Bobuľa Bobuľová Bocca Boccaccio Boccherini Boccioni Bocelli
    Bochnak Bochnia Bochud Bociek Bock Bodaicín Bodart Boddaugh Bode Bodek Bodhlaeir Bodhlaer
    Bodin Bodkin Bodner Bodnár Bodoni Bodson Boduch Bodych Bodzak Bodziony Boechat Boeck
    Boeckx Boehm Boer Boers Boeser Boetet Boettcher Boezio Bogaczyk Bogadi Bogaert Bogaerts
    Bogan Bogdan Bogdanov Bogdał Bogdán Boggs Bogis Bogisich Bogle Bogner Bognár Bogović
    Bogumił Bogusiewicz Boguta Boguś Bogáin Bohan Bohannon Bohdanowicz Bohlander Bohlin Bohman
    Bohn Bohnbach Bohórquez Boiardo Boichat Boillat Boily Boisvert Boitani Boito Boivin Boix
    Bojanić Bojarczuk Bojczuk Bojdo Bok Boke Boksa Boland Bolander Bolaños Bolden Bolduc Boldù
    Bolen Boles Bolger Bolghuidhir Bolguidhir Bolin Boling Boljkovac Bolkesteijn Bollen
    Bolliger Bolling Bollinger Bollis Bolnbach Bolt Bolton Bolzmann Bolívar Bolčević Boman
    Bombieri Bompiani Bona Bonanno Bonar Bonatti Bonaventura Bonaya Bonbach Bond Bondarenko
    Bondaruk Bondra Bondrová Bonds Bondt Bondumier Bondyra Bone Boner Bones Bonet Bongiorno
    Bonham Boniface Bonilla Bonino Bonneau Bonner Bonnet Bonney Bonnin Bonolis Bonomo Bonsra
    Bonsu Bont Bonte Bonueva Bonvin Bonvini Booden Boogaerts Booher Book Booker Boon Boone
    Boonen Boonpungbaramee Booth Boothe Bophela Bor Bora Borah Borak Borbély Borczyk Borde
    Bordelon Borden Borders Bore Borejko Borek Boreková Boreland Boren Borer Borg Borgars
    Borges Borghese Borgia Borgström Borgúlfs Borgþórs Borik Boriková Boris Borisová Borissov
    Boriš Borišová Borja Bork Borka Borkiewicz Borko Borková Borkowicz Borkowski Borland
    Borman Born Borojević Boros Borovský Borový Borowski Borošak Borra Borrani Borrego Borrell
    Borremans Borromeo Borromini Borroni Borrás Bors Borsellino Borsiere Bortacháin
    Bortkiewicz Boru Boruc Boruń Boryczko Borysewicz Borysiak Borysiewicz Borysiuk Borzomì
    Borzych Borzym Borík Boríková Bos Bosch Bosco Bose Bosek Bosibori Bosilj Bosio Bosire
    Bosley Bosman Bosmans Boss Bossche Bosshard Bossi Bossuyt Bost Bostic Bostick Boston
    Boström Bostwick Bosurgi Boswell Bosworth Bosák Bosáková Botella Botello Botham Botica
    Botić Botor Botsford Botta Bottaro Botteron Botticelli Bottigliero Bottoms Botts Bou
    Bouabdellah Bouafia Boualem Bouali Bouaziz Boubekeur Boucetta Bouchama Bouchard Bouchareb
    Bouchat Boucher Bouchet Bouchez Bouckaert Boucsein Boudart Boudewijns Boudiaf Boudjemaa
    Boudraa Boudreau Boudreaux Bouguerra Bouhuizen Bouillon Boukhalfa Boukhari Boukhatem
    Boulanger Boulay Boulogne Boumaza Boumediene Bounab Bounds Bourdon Bourgeois Bourgondië
    Bourguignon Bourke Bourne Bourquard Bourque Bourquin Bousquet Boussaid Boutaleb Bouthoorn
    Boutin Boutwell Bouvet Bouvier Bouwhuisen Bouziane Bouzid Bouzidi Bova Bove Boven Bovene
    Bovenen Bovet Bovy Bowater Bowden Bowe Bowen Bowens Bower Bowers Bowie Bowler Bowles
    Bowlin Bowling Bowman Bowser Box Boyabenyathi Boyce Boyd Boyer Boyett Boyette Boykin
    Boykins Boylan Boyle Boyles Boynton Boyse Bozeman Boðis Boś Boška Bošnjak Bošnjaković
    Bošňák Bošňáková Božanić Božanović Božiković Božić Božič Božičević Božičković Brace Brach
    Bracha Brachaczek Brachman Bracke Bracken Brackett Bracy Bradbury Bradden Braden Bradford
    Bradić Bradley Bradshaw Bradtke Brady Bradáin Brae Braem Bragadin Bragaglia Bragg Bragis
    Bragt Brahier Brahimi Brahmbhatt Brahmi Braithwaite Brajković Brake Brakus Bralić Bramante
    Brambilla Bramlett Branaola Brancaccio Branch Branciforte Branco Brand Brande Brandenburg
    Brandenburger Brandić Brandl Brandner Brandon Brands Brandstetter Brandstätter Brandt
    Brandtner Branham Branković Brann Brannan Brannelly Brannon Branson Brant Brantley Braoin
    Braonáin Brar Brasher Brassard Brasseur Brassil Braswell Bratcher Bratton Braun Bravo
    Braxton Bray Brazil Bračun Brańka Brcko Breanndáin Breasail Breasláin Breathnach Breaux
    Breckenridge Bree Breeden Breeding Breedlove Breen Bregar Breguła Breheny Brehm Breisleáin
    Breit Breitenberg Brejnak Brekis Brekke Breland Brenen Brenna Brennan Brenner Brent
    Bresciani Bresis Breslin Bresnehan Bresse Brestirs Bresé Breton Brett Breuer Breugel
    Breugelensis Breugelmans Breukeleveen Breukelveen Breunig Brewer Brewington Brewster
    Brezina Brezinová Brezjan Breznik Breś Briain Brian Briand Brianáin Briartaigh Bric
    Briccialdi Brice Briceño Brichard Brichese Brick Bricker Bridge Bridges Bridson Briede
    Briedis Briel Briemer Brien Briere Brievingh Briggs Brigham Bright Briley Brill Brim
    Brimars Brimirs Brimis Brink Brinkley Brinkman Brinson Briody Briones Briscoe Brisee
    Briseno Briseño Brislane Brisleáin Brisson Bristol Bristow Brito Britt Brittain Britton
    Britvec Brizee Briútean Brjánns Brlas Brlek Brletić Broadnax Broadway Broberg Brock
    Brockman Brodawka Broddis Broderick Brodie Brodin Brodowicz Brody Broeck Broeckx Broeders
    Broek Broekhoven Broeshart Brogan Broggini Broic Broin Brojek Brolcháin Brolin Broman
    Bromley Broncel Bronder Broniarek Broniek Bronka Bronson Brook Brookes Brookins Brooks
    Brookshire Broome Brophy Broquet Broschi Brosius Brosnacháin Brosnan Broszkiewicz Brothers
    Brotherton Broughan Broughton Broussard Brouwer Brouwers Browarczyk Browder Brower Brown
    Browne Brownell Browning Brownlee Broy Broyles Broś Brož Brožová Bru Bruacháin Bruadair
    Bruadar Brubaker Bruce Bruchem Bruck Bruckner Bruder Brudny Bruen Bruggeman Brugger
    Brugman Brugnaro Bruic Bruijn Bruijne Bruin Bruiséal Brumfield Brumleve Brumley Brummett
    Brun Bruna Bruneau Bruneel Brunel Brunelle Brunelleschi Brunello Bruner Brunet Brunner
    Bruno Brunos Brunovská Brunovský Bruns Brunson Brunswijk Bruscantini Brush Bruton Bruun
    Bruycker Bruyn Bruyne Bruyninckx Bruynzeels Bruyère Bruzda Bruś Bruška Bruško Brušková
    Bryan Bryant Bryczek Bryda Brygoła Bryja Bryndza Bryngeirs Brynjars Brynjólfs Brynjúlfs
    Brynleifs Brynsteinns Bryntýrs Brynþórs Bryson Bryzek Brzeziński Brzeźniak Brzozowski
    Brzykcy Brząkała Brzęk Brádaigh Bráonáin Brännström Bräuer Bréanáin Brímis Bríonáin Bródka
    Brógáin Bróithe Brózda Brún Buachalla Buadha Buadhacháin Buadhaigh Buaile Bubak Bubel Buch
    Buchalik Buchanan Buchberger Buchegger Bucher Buchholz Buchinger Buchler Buchner Buck
    Buckingham Buckley Buckman Buckner Buckridge Buczko Buczma Bud Budai Budaqlı Budd
    Budhlaeir Budig Budiman Budiyanto Budkiewicz Budner Budniak Budrewicz Budych Budzeń
    Budzich Budzyń Buehler Buelens Buell Buendía Bueno Buffington Buford Bugg Bugiel Bugla
    Bugno Bugnon Bugueño Buhari Bui Buick Buie Buijs Builtéir Buisson Buitléir Buitrago Bujard
    Bujas Bujko Buk Bukhosini Bukovec Bukovská Bukovský Bukowiec Bukowski Buksa Bukvić Bulak
    Bulanda Bulczak Buljan Bull Bullard Bulle Bullock Bultot Bulzoni Bumb Bumgarner Bunch
    Bundi Bundy Bungić Bunić Bunker Bunlerngsri Bunlupong Bunn Bunnell Bunschoten Bunting
    Bunčić Buonauro Buraid Burbank Burbano Burcardo Burch Burchard Burchardt Burchett
    Burchfield Burchill Burczak Burdach Burden Burdett Burdette Burdick Bureš Burešová Burford
    Burge Burger Burgess Burgett Burgos Burgstaller Burić Burk Burke Burkett Burkhardt
    Burkhart Burkholder Burkiewicz Burknis Burks Burleson Burley Burman Burnach Burnat Burnett
    Burnette Burney Burnham Burns Burnside Burr Burrell Burri Burris Burroughs Burrow Burrows
    Burrus Burt Burton Burtscher Burwell Bury Burza Burzawa Burzec Burčul Buršić Busby
    Buscetta Busch Bush Bushey Busienei Busoni Busquets Buss Bussell Bussey Bustamante Bustos
    Buszka Buszkiewicz Buszko Buszta Butala Butcher Butković Butkus Butler Butrym Butselaar
    Butt Butte Butterfield Buttimer Buttimore Button Butts Buuren Buxton Buyse Buysse
    Buytelaar Buza Buzov Bučanac Bučar Buława Buś Buśko Bušljeta Bwire Byars Byers Byler
    Bylina Bylund Bynum Byra Byrd Byrne Byrnes Byron Bystrek Bystroń Byström Bytner Byzdra
    Bzdęga Bzymek Bácaeir Bácaer Báez Báidh Báin Bálint Bán Bánová Bárcena Bárta Bártová Bárðs
    Báth Bäck Bäckman Bäckström Bähr Bär Bärer Bättig Bærings Bærons Bègue Béagáin Béalatún
    Béarra Béataigh Bédard Bégin Béguelin Béice Béireach Béland Bélanger Bélisle Bérubé
    Bétancourt Bílek Bílková Bóas Bóis Bórik Bóriková Bórquez Bótólfs Bôrik Bôriková Bõstrov
    Böck Böhler Böhm Bökenkamp Börjesson Börks Börner Bösch Böðvars Bøe Bùi Búis Búrc Búrca
    Búris Büchel Bühler Bühlmann Bünyadzadə Bürger Bąbel Bąbol Bączkiewicz Bąk Bąkiewicz
    Bērziņa Bērziņš Błasik Błaszczyk Błaszyk Błaziak Błażejak Błażejczak Błażejewicz Błądek
    Bździuch Bəşiroğlu CHAN CHANG CHAO CHEN CHENG CHI CHIA CHIANG CHIAO CHIEH CHIEN CHIH CHIN
    CHIU CHO CHOU CHU CHUAN CHUANG CHUEH CHUNG Caballero Caban Cabanillas Cabañas Cabała
    Cabbarlı Cabello Cabeza Cabezas Cabhail Cabibbo Cable Cabo Caboto Cabraigh Cabral Cabrera
    Cabrero Cabrini Cabán Caccianemico Caccioppoli Caceres Cacko Cadden Caddow Cade Cadefau
    Cadena Cadenas Cader Cadhain Cadhla Cadhlaigh Cadogan Cadorna Cady Caetani Cafarchia
    Caffarelli Cafferkey Cafferky Cafferty Caffrey Cafraigh Cafua Cafuk Cage Cagle Cagney
    Cagnin Cagnotto Cahalane Cahill Cahillane Cahir Cai Caibe Caicedo Caidín Cailpín Cailín
    Caimbeul Caimbéal Cain Caine Cainero Caingne Cainnigh Cairbre Cairealláin Cairn Cairns
    Caironi Caiside Caisleáin Caislin Caisín Caithir Caithlín Caitigín Cal Calabrese Calaigh
    Calarco Calatayud Calbhaigh Calbo Caldeira Calder Caldera Calderon Calderón Caldwell
    Calgari Calhoun Calik Calkins Call Callaghan Callahan Callan Callanan Callanáin Callaway
    Callebaut Callegari Callegaro Calleja Callender Callens Callewaert Calligan Callinan
    Callis Calloway Cally Calláin Calnáin Caluza Calvert Calvet Calvey Calvillo Calvin Calvo
    Calzada Camacho Camalov Camanni Camara Camargo Camarillo Cambell Cambier Cameron Camicione
    Camilleri Camino Camiscione Cammarata Cammel Camp Campanella Campano Campbell Campenhout
    Campillo Campise Campo Campos Campoy Camps Camuccini Camus Canada Canady Canainn Canales
    Canali Canals Canavan Cancino Candaux Candelaria Candia Canet Canetta Canevascini Canfield
    Canil Canna Cannan Canniffe Canning Cannizzaro Cannon Canny Cano Canova Cant Canter
    Cantero Cantillo Cantimori Cantrell Cantu Cantwell Canty Cantón Cantú Cao Caobhacáin
    Caobháin Caochlaigh Caochlaí Caocháin Caodhla Caodháin Caoidheáin Caoile Caoileáin
    Caoillidhe Caoilte Caoimh Caoin Caoindealbháin Caoinigh Caoinleáin Caola Caollaidhe
    Caollaí Caoláin Caomháin Caomhánach Caomhánaigh Caona Caonaigh Caotháin Caoáin Caparrós
    Capała Capdevila Capecchi Capek Capeková Capelle Capers Capiga Capka Capko Capková Caplis
    Capone Cappelli Capples Capps Capua Capuaigh Capuana Caputo Car Caraballo Caracciolo
    Caraway Carbaire Carbajal Carbajo Carballo Carbery Carbone Carbonell Carbó Card Cardano
    Carden Cardenas Carder Cardon Cardona Cardoso Cardoza Cardozo Carducci Cardwell Cares
    Carey Carfagna Cargill Carić Carl Carlberg Carleton Carley Carli Carlier Carlin Carlisle
    Carlos Carls Carlsen Carlson Carlsson Carlton Carluis Carmack Carmaig Carman Carmichael
    Carmody Carmona Carnahan Carneiro Carnera Carnero Carnes Carney Carnotte Caro Carocci
    Carolan Caron Carosone Carothers Carpaccio Carpenter Carpentier Carper Carpio Carr Carra
    Carragher Carragáin Carraidhin Carranza Carrasco Carrasquillo Carraud Carraux Carraway
    Carre Carrell Carreon Carrera Carreras Carrero Carretero Carreño Carreón Carrghamhna
    Carrghamhne Carrico Carrier Carriera Carrig Carrigan Carrigy Carrillo Carrington Carrion
    Carrizo Carrión Carro Carroll Carron Carry Carráin Carson Carsten Carswell Carter Cartes
    Carthy Carton Cartwright Carty Cartáin Cartúr Carullo Caruso Caruthers Carvajal Carvalho
    Carver Carville Cary Carúin Carún Casa Casadei Casado Casagrande Casaide Casal Casale
    Casaleggio Casalodi Casals Casanova Casanovas Casares Casarez Casarin Casarlaigh Casas
    Case Casellati Cases Casey Cash Cashen Cashman Casier Casillas Casini Caskey Cason Caspar
    Casper Cass Cassart Cassarà Cassell Cassen Casserley Casserly Cassiano Cassidy Cassin
    Castaneda Castañeda Castaño Casteel Castejón Casteleyn Castell Castellano Castellanos
    Castelli Castellitto Castells Castelló Castiglione Castilla Castillo Castioni Castle
    Castleberry Casto Castor Castrillo Castrillón Castro Caswell Casárez Catailín Catalano
    Catalá Catalán Cate Catenazzi Cates Cathail Cathala Cathaláin Cathaoir Cathasaigh
    Cathbhaid Cathbhuadha Cathbhuadhaigh Cathbhuaidh Cathey Cathláin Cathmhaoil Catháin
    Catlett Cato Caton Catron Cattaneo Cattigan Cattin Caudill Caudle Caudron Cauley Caulfield
    Caune Causey Cavalcante Cavalcanti Cavanagh Cavanaugh Cavanna Cavazos Cave Cavieres Cawley
    Cazares Cazorla Cañas Cañellas Cañete Cañizares Cea Ceafarcaigh Ceallabhuí Ceallacháin
    Ceallaigh Ceallbhuí Ceamharcaigh Ceanainn Ceannabháin Ceannaigh Ceanndubháin Ceannduibh
    Ceannfhaola Ceannfhaolaidh Ceanntabhail Ceapóg Ceara Cearbhaill Cearbhalláin Cearbhláin
    Cearbháin Cearmada Cearnaigh Cearr Cearrúcáin Cearrúin Cearáin Ceatharnaigh Ceballos
    Cebekhulu Cebisa Cebo Cebulak Ceci Cecil Cecils Cecot Cedillo Cegła Ceirisc Ceiriúcháin
    Ceithearnaigh Ceja Celentano Celis Celma Celmiņa Celmiņš Celms Celuch Cendron Cenge Centek
    Centeková Centeno Ceocháin Ceoinín Ceorais Ceothach Ceothánach Ceothánaigh Cepeda Ceran
    Cerar Ceravolo Cerda Cerdá Cerdán Cerezo Ceri Cerquiglini Cerro Cerutti Cervantes Cervera
    Cervántez Cerón Cesaroni Cesarotti Ceschi Cesnak Cesnaková Cestarić Cetera Ceulemans
    Ceuppens Ceynowa Ceárna Cha Chaba Chabane Chaber Chaberek Chabior Chabot Chacha Chachaj
    Chachuła Chacko Chacon Chacón Chad Chada Chadaj Chadha Chadwick Chaffin Chafin Chagwe
    Chahal Chai Chaib Chaihirankarn Chaisatit Chaisson Chakrabarti Chakraborty Chalimoniuk
    Chalmers Chalupka Chalupková Chamane Chamberlain Chamberlin Chambers Chambliss Chamorro
    Champagne Champion Champlin Chan Chana Chance Chancellor Chand Chanda Chander Chandler
    Chandra Chandran Chandía Chaney Chang Changawa Chao Chaoin Chaoui Chapa Chaparro Chapelle
    Chapin Chaplin Chapman Chappell Chappuis Chapuis Char Charbonneau Charef Charest Charette
    Charles Charlier Charlton Charo Charoensuksopol Charon Charosova Charpentier Charpié
    Charrier Charron Chartier Chartrand Chase Chasse Chastain Chatman Chatriand Chatriant
    Chatterjee Chatys Chatáin Chau Chaudet Chaudhari Chaudhary Chaudhry Chaudhuri Chaudry
    Chauhan Chauveau Chauvet Chauvin Chavarria Chavarría Chaves Chavez Chavis Chawla Cheara
    Cheatham Cheba Chebet Chebii Cheboi Chebon Checa Chechi Cheda Cheek Cheema Chege Cheikh
    Chelagat Chelangat Chelimo Chellaoua Chemtai Chemutai Chen Chenangat Chenault Chenaux
    Cheney Cheng Chengo Chepchirchir Chepchumba Chepkemboi Chepkemoi Chepkirui Chepkoech
    Chepkorir Chepkosgei Chepkurui Chepkwemoi Chepkwony Chepngeno Chepngetich Cheptoo Cherek
    Chergui Cherian Cheriet Cherif Cherifi Cherono Cherop Cherotich Cherry Cherubini Cheruiyot
    Cherutich Cheruto Chesang Chesire Chesser Chester Chestnut Cheung Chevalier Chevalley
    Chevallier Chevresson Chevrolet Chew Cheyech Chhabra Chiappetta Chiaramonte Chibani Chibi
    Chibini Chick Chico Chiesa Chigi Chikh Child Childers Childress Childs Chiles Chiliza
    Chilton Chin Chindamo Ching Chinn Chinnici Chirchir Chisholm Chism Chisolm Chittolini
    Chitwood Chiu Chlebda Chlebek Chlipała Chloig Chmara Chmielak Chmielewski Cho Choate
    Chochół Choda Chodak Choe Choeychuen Choi Choille Choina Choinnigh Chojak Chojna Chojnacki
    Chokshi Cholewka Chomba Chomhghaill Chomiak Chomik Chomiuk Chomsri Chonco Chong Chopard
    Chopra Choque Choroś Chorążewicz Chotzen Choudhary Choudhry Choudhury Chouinard Chovan
    Chovanec Chovanecová Chovanová Chow Chowaniak Chowdhury Chowitunkit Chołody Chrappa
    Chrappová Chrisman Christ Christen Christensen Christenson Christiaens Christian
    Christians Christiansen Christianson Christie Christman Christmas Christoffersen Christoph
    Christopher Christophers Christopherso Christy Chrodtrud Chromy Chrosáin Chruszcz
    Chrzanowski Chrétien Chu Chuchla Chudoba Chudík Chudíková Chukwu Chumba Chumo Chun Chung
    Church Churchill Chwalisz Chwała Chwedczuk Chwedoruk Chyb Chylak Chávez Chłąd Ciabháin
    Ciak Ciampi Cianaigh Cianciolo Ciani Cianáin Ciapa Ciaragáin Ciaraigh Ciarba Ciardha
    Ciardhubháin Ciarka Ciarmhacáin Ciarmhaic Ciaráin Ciarúcáin Ciastek Ciaś Cibane Cibhil
    Cibin Cibor Cibula Cibulka Cibulová Cibuľa Cibuľka Cibuľková Cicala Cich Cichorius Cichos
    Cichowlas Cicilia Cid Ciechowicz Cieciora Cieciura Cieloch Ciemięga Cieniuch Ciepluch
    Cieplucha Ciepła Ciepłuch Ciereszko Cierpisz Cierpka Ciesielczyk Ciesielka Ciesielski
    Ciesiółka Ciećko Cieślak Cifuentes Ciganović Cignaroli Cigán Cigánik Cigániková Cigánová
    Cigáň Cigáňová Cik Cikotic Cilea Cilibrasi Cillartráin Cilltráin Cillín Cimarosa Cimini
    Cimoch Cindrić Cinnseala Cinnseamáin Cinnéide Cinnéir Cintron Cintrón Ciochoń Ciollabháin
    Cioltráin Cionnaigh Cionnaith Cionnfhaola Cioráin Ciosáin Ciosóg Ciothaigh Ciothóg
    Ciołczyk Cipolla Cirino Cis Cisco Cisneros Cisoń Cisterna Cisternas Citko Ciuba Ciuk
    Ciuruś Ciuła Civaschi Ciúinín Ciúrtáin Cięciwa Ciężka Claassen Claes Claesdr Claesen
    Claesner Claessens Claesson Claeys Clafferty Claffey Claimhín Clair Clancy Clanton
    Claochlaoigh Claochlaí Claonáin Clapp Clapper Clare Claridge Clark Clarke Clarkson Clary
    Classon Claude Claudio Claus Clausen Clavero Clavin Clawson Clay Clayton Clear Cleary
    Clees Clegg Clem Clemens Clement Clemente Clements Clemmons Clemons Clenaghan Clerc Clerck
    Clercq Clerkin Clery Cleveland Clevenger Click Clifford Clifton Cline Clinten Clinton
    Clocharta Clochartaigh Clochasaigh Clogherty Cloherty Clohessey Clohessy Cloney Cloonan
    Cloone Clooney Clootwijck Close Closset Cloud Clough Clouse Cloutier Cluanaigh Cluanáin
    Clune Clárach Cléir Cléirchín Cléireacháin Cléirigh Clément Clúin Clúmháin Clúnáin
    Cnuacháin Cnáimhsighe Cnáimhsí Cnáimhín Coady Coakley Coardi Coates Coats Cobb Cobbs
    Cobhthaigh Coble Cobo Cobos Coburn Coca Cocci Cochláin Cochran Cochrane Cociarelli Cock
    Cockrell Codina Cody Coe Coelho Coello Coen Coene Coenen Cofała Cofer Coffee Coffey Coffin
    Coffman Cofield Cofré Cogan Coggins Cogiel Cogley Cohalan Cohen Cohn Coholan Coighin
    Coigil Coigligh Coigny Coile Coileáin Coiligeáin Coiligh Coillte Coillín Coiléir Coilín
    Coimín Coincheanainn Coineoil Coineáin Coineóil Coingheallaigh Coingheallá Coinghialla
    Coinghiallaigh Coinghíola Coinne Coinneacháin Coinneirtinne Coinneáin Coinnich Coinnigh
    Coinnleáin Coinnéir Coinnér Coinnín Coinín Coirbín Coirnín Coisdeala Coisdealbha Coisteala
    Coistealbhaigh Coitir Coitirigh Coker Colas Colbach Colbert Colburn Colby Cole Coleman
    Coles Coley Colfer Colgan Colhoun Colin Colinet Colić Coll Colla Collado Collaigh Collao
    Collard Collart Collaráin Collata Collazo Collen Colleneler Colleran Collet Collett
    Collette Colletti Colley Collier Colligan Collignon Collin Collina Collinder Colling
    Collins Collis Collodi Colly Colláin Colman Colmáin Colom Coloma Colomer Colon Colot
    Colpaert Colreavy Colson Colston Colton Coluim Colum Columbo Colunga Colvin Colwell Colón
    Comair Comar Comartún Comas Comber Combi Comboni Combre Combs Comeau Comeaux Comencini
    Comer Comerford Comeriato Comhdhain Comhghaill Comhghain Comhraí Comisky Comisso Comman
    Comment Commins Comní Comolli Company Compton Compère Comstock Comte Comyn Comáin Con
    Conacha Conagail Conaill Conaire Conallta Conalláin Conaola Conaonaigh Conaráin Conaty
    Conaway Conbhae Conbhaigh Conbhaí Conbhuaidh Conbhuidhe Conbhuí Conbhá Conboy Conbá
    Concannon Conceição Concepcion Concepción Concha Concharraige Conchobhair Conchoille
    Conchradha Conchubhair Conchúir Conde Condoleo Condon Condren Condron Conduibh Condún Cone
    Conefrey Conesa Coney Confhaola Confraoich Congail Conger Conghaile Conghamhna Coninck
    Conklin Conlan Conley Conleágha Conlon Conluain Conláin Conmara Conmee Conmhacháin
    Conmhaoil Conmhaí Conmhaídhe Conmhuí Conmy Conmí Conn Connachtaigh Connachton Connachtáin
    Connacháin Connaghy Connaigh Connallta Connaughton Connbhuí Connchamháin Conneeley
    Conneely Connell Connellan Connelly Conner Conners Connery Connghamhna Connmhacháin
    Connmhaigh Connmhaí Connole Connollaigh Connolly Connor Connors Connáin Connóil Connól
    Connúcháin Conole Conover Conra Conrach Conrad Conradi Conraoi Conree Conroy Conry
    Consaidín Considine Constant Contarini Conte Conter Conthra Conti Contra Contractor
    Contrafatto Contreras Convey Conway Conwell Conyers Conáin Conámha Conóil Conúcháin Coogan
    Cook Cooke Cooks Cooksey Cooksley Coolahan Coolen Cooley Cools Coombs Coon Coonan Cooney
    Coons Cooper Cop Cope Copeland Copley Coppens Coppola Corbacho Corbat Corbett Corbin
    Corbitt Corbo Corboz Corbáin Corcora Corcoran Corcoráin Corcos Cordell Corder Cordero
    Cordier Cordoba Cordova Corduff Coredo Coret Coreth Corey Corish Corkery Corlaigh Corless
    Corlett Corley Corliss Cormack Cormacáin Cormaic Corman Cormican Cormick Cormier Cormy
    Cornejo Cornelis Cornelisse Cornelissen Cornelisz Cornelius Cornell Cornet Cornett Cornez
    Cornil Cornish Cornut Cornuz Cornwell Corominas Corona Coronado Coronel Corpataux Corput
    Corr Corra Corracháin Corradi Corradáin Corragáin Corraidh Corraidhin Corraigh Corral
    Corrales Corrdhuibh Correa Corredor Correia Correll Correr Corrghamhna Corridan Corrigan
    Corry Corráin Corstiaens Cortes Cortese Cortez Cortina Cortés Corvalán Corwin Cory
    Cosandey Cosby Coscair Cosendey Cosgair Cosgrave Cosgrove Cosman Cosme Cossiga Cossy Costa
    Costagáin Costalonga Costanzi Coste Costela Costello Costelloe Coster Costigan Cosáin Cota
    Cote Coterlet Cothran Cotten Cotter Cottingham Cottle Cotto Cotton Cottrell Couch Coughlan
    Coughlin Coulombe Coulon Coulter Council Counihan Counts Courcey Cournane Courtenay
    Courtier Courtney Courtois Courvoisier Cousin Cousins Coutts Couture Couturier Couvreur
    Covarrubias Covert Covey Covington Cowan Coward Cowart Cowell Cowely Cowen Cowles Cowley
    Cox Coy Coyle Coyne Crabb Crabtree Craddock Craft Cragg Crahan Crahay Craidheáin Craig
    Crain Craine Craith Cramer Crampsey Crampsie Crandall Crandell Crane Cranford Crangle
    Cranley Cranly Craobháin Craven Craw Crawford Crawley Crayton Creag Creagáin Creamer Crean
    Creech Creed Creedon Creel Cregan Crehan Creighton Creimín Cremer Cremin Cremonesi
    Crenshaw Crespi Crespo Cress Cresswell Cretton Crevar Crevoisier Crews Criado Criagáin
    Cribbons Crider Crilly Crimmins Crimín Crinion Criomhthain Criostóir Criostúir Crisafulli
    Crisp Crispi Criss Crist Cristea Cristoforetti Criswell Crites Crittenden Crivelli
    Crneković Crnković Croad Croal Crocker Crockett Croft Crohan Croidheáin Croithín Crolly
    Cromer Cromwell Crona Cronelly Cronin Cronly Crook Crooks Croom Crosbie Crosby Cross
    Crossan Crossman Crosáin Crota Crotaigh Croteau Crotty Crouch Crouse Crow Crowder Crowe
    Crowell Crowley Croy Cruacháin Cruadhlaoich Cruces Crucháin Crudden Cruickshank Cruise
    Cruitín Crum Crump Crumpton Cruse Crutcher Crutchfield Cruz Cryan Crábháin Cráibhín
    Créadaigh Créagáin Críodáin Críogáin Críonáin Cródhal Cróil Cróinín Crónallaigh Crónghaile
    Crúis Crúz Csonka Cuacach Cuadrado Cuag Cuagáin Cuaig Cualáin Cuana Cuanacháin Cuanaigh
    Cuanna Cuannaigh Cuanáin Cuarnáin Cuarta Cubillos Cuch Cuda Cuddihy Cudzich Cuellar Cuenca
    Cuervo Cuesta Cueto Cuevas Cuffe Cugia Cui Cuideagáin Cuideagánaigh Cuidithe Cuigeannaigh
    Cuijck Cuileamhain Cuileannáin Cuileanáin Cuilinn Cuill Cuilleáin Cuilliudha Cuilliú
    Cuillín Cuilín Cuimilín Cuimín Cuineáin Cuinn Cuinneacháin Cuinneagáin Cuinneáin
    Cuinnleáin Cuinnéir Cuirc Cuireáin Cuirleáin Cuirreáin Cuirrín Cuirtéir Cuirtéis Cukier
    Cukon Culbertson Culhane Culi Cullaigh Cullen Culligan Cullinan Cullinane Culloty Cully
    Culot Culp Culpepper Culver Cumascaigh Cumhail Cumhaill Cumiskey Cumisky Cummerata Cumming
    Cummings Cummins Cummiskey Cummisky Cundari Cundiff Cunha Cunnaidh Cunnane Cunneen
    Cunningham Cunny Cuomo Cupp Curatoli Curci Curdaigh Curdy Cureton Curiel Curley Curnane
    Curneen Curnyn Curraidh Curraidhin Curran Curraoin Currie Currier Curry Curráin Curtin
    Curtis Curtáin Cusack Cusano Cushing Cushman Custer Cutler Cutrufo Cutuli Cuvarlı Cuvelier
    Cuyper Cuypers Cuyvers Cuzzocrea Cuéllar Cvenić Cvetko Cvetković Cvetnić Cvitan Cvrtila
    Cwalile Cyba Cybul Cydzik Cygal Cyganik Cylwik Cyman Cymbała Cymer Cyprich Cyprichová Cyr
    Cyrek Cyroń Cyrulik Cywka Czajka Czajkowski Czajor Czak Czapiga Czarnecki Czech Czenczek
    Czerepak Czerkies Czermak Czerner Czerniakiewicz Czerniec Czerwionka Czerwiński Czesak
    Czochara Czopik Czosnyka Czubaj Czubaszek Czuj Czulak Czupryn Czupryna Czura Czuryło
    Czylok Częścik Członka Cába Cáceres Cádáin Cámara Cánovas Cápa Cárcamo Cárdenas Cárthaigh
    Câmara Céadagáin Céadaigh Céide Céidigh Céileachair Céilleachair Céirín Céitig Céitinn
    Céitín Cérúcáin Céspedes Cíger Cígerová Cíobháin Cíobhánaigh Cíoráin Cíosóg Cíosóig Círríc
    Cógáin Cómair Córdoba Córdova Córrain Cózar Côté Cúilriabhaigh Cúirnín Cúise Cúlacháin
    Cúláin Cúndúin Cúndún Cúnúin Cúnún Cúrnáin Cúrsa Cýrus Cąkała Cīrule Cīrulis Cłapa
    Cəbrayılov Cəfərova Cəfəroğlu Cəfərzadə Daako Daakoaa Daal Daamin Dabbs Dabhoireann
    Dabhráin Dabháin Dabir Dabney Dabo Dabukke Dach Dachgelder Dachgeldt Dachgelt Dacko
    Dacosta Dada Dadej Daeid Daele Daems Dagane Dagbjarts Dagfaris Dagfinns Daggeirs Daggett
    Daghnáin Dagmanns Dagnýrs Dagostino Dags Dagsburg Dagþórs Dahir Dahl Dahlberg Dahlgren
    Dahlin Dahlqvist Dahlström Dahlén Dahm Dahmane Dahmani Dai Daibheid Daibhidh Daibhíd
    Daibhín Daigle Daiken Dailey Daily Daimhín Dakhil Dalal Dalberts Dale Daleiden Dalem
    Dalerov Daley Dalla Dallaire Dallapé Dallara Dallas Dallinger Dallis Dalmanns Dalmars
    Dalmau Dalrymple Dalton Daltún Dalvins Daly Dalziel Dam Damanik Dame Damek Damian Damico
    Damijanić Damirov Damjanović Damjans Damme Damon Damps Damron Damurah Danachair Danaher
    Dancy Dancák Dancáková Dandolo Dandrea Dane Danek Daneková Danel Danelíus Danforth Dang
    Dangelo Dangl Dani Daniec Daniel Daniels Danielsen Danielson Danielsson Danieluk Danilczuk
    Danilov Danisz Danivals Danjuma Dankiewicz Danko Danková Danner Danninger Dano Danová Dans
    Dansby Danso Dantes Dantzler Daníels Danívals Dančiak Dančiaková Dančák Dančáková Daochain
    Daoda Daola Daoud Daoudi Dar Dara Darain Daraż Darby Darcy Dardar Dardel Darden Dardenne
    Dare Dargacz Dargan Dargáin Darko Darling Darmody Darnau Darnell Darojković Darr Darris
    Darrow Darul Daríus Darłak Das Dasey Dasgupta Dash Dasilva Dass Date Datta Daud Daugherty
    Daughtry Dautanec Dautović Dave Davenport Davern Davey David Davids Davidson Davidsson
    Davies Davila Davin Davis Davison Davitt Davoren Davy Davíðs Davõdov Daw Dawes Dawick
    Dawidczyk Dawidek Dawiec Dawkins Dawson Dawud Day Dayal Dayton Daza Daðis Dağlı Daňa Daňko
    Daňková Daňo Daňová Deacair Deacon Deacy Deady Deagánaigh Deal Dean Deane Deangelis
    Deargáin Dearing Dearmada Dearáin Dease Deasmhumhna Deason Deasy Deaton Deaueroux Debelić
    Debeljak Deberry Debnár Debnárová Deboer Debroux Debruyne Decamps Deceuninck Dechamps
    Decker Deckers Deckow Declerck Declercq Decock Deconinck Decosta Decoster Decoteau Dee
    Deegadan Deegan Deehan Deeley Deely Deeney Deeny Deep Deere Deering Deery Dees Deese
    Degroote Degryse Degueldre Dehart Dehaven Dehmel Dehon Deigan Deignan Deirg Dej Dejardin
    Dejesus Dejneka Dejonghe Dekeyser Dekker Dekýš Dekýšová Dela Delacruz Deladoëy Delaere
    Delagarza Delahaye Delahunty Delaney Delannoy Delap Delapaz Delargy Delarosa Delatorre
    Delattre Delaunay Delcourt Delcroix Deledda Delekta Deleon Deleu Delforge Delfosse
    Delgadillo Delgado Delhaye Delhez Delikat Delisle Dell Delle Dellinger Dellucci Delmas
    Delmotte Deloach Delong Delorme Delossantos Deloughrey Deloughry Delporte Delrio Deltour
    Deluca Deluga Deluna Delvalle Delvaux Delvigne Delwayo Delèze Deman Demanet Demarco
    Demaret Demers Demeulenaere Demeyer Demeyere Demiańczuk Demir Demirel Demmendaal Demoss
    Demoulin Dempsey Demus Demuth Demuynck Demšar Deneka Denesik Deng Dengg Denham Denihan
    Denis Denison Denissov Denk Denkiewicz Denman Dennehy Dennenberg Denney Denning Dennis
    Dennison Denny Denson Dent Denton Denys Deníels Deo Deol Deoraidhin Deoráin Depero Depew
    Depoorter Deprez Depriest Deptuch Depuydt Derbal Derby Derek Derežić Dering Derkaoui
    Dermody Dermott Derosa Derouiche Derr Derradji Derrick Derrig Derycke Deryło Desai
    Desantis Desbiens Descamps Deschamps Deschênes Deshmukh Deshpande Deshusses Desimone Desio
    Desjardins Desmarais Desmedt Desmet Desmond Desrochers Desrosiers Dessart Dessel Dessy
    Deszcz Detaille Dethier Detka Detournay Detry Detti Deutsch Deutschmann Devally Devan
    Devane Devaney Devanney Devaux Devenney Dever Devereaux Devereux Devery Devečka Devečková
    Devi Deville Devillers Devilly Devin Devine Devito Devitt Devlin Devoe Devolder Devore
    Devos Devoy Devriendt Devries Dew Dewaele Dewan Dewey Dewez Dewilde Dewitt Dewitte Dewulf
    Dexter Dey Deyoung Deágha Deághdha Deák Deáková Deže Dhadho Dhaliwal Dhar Dhawan Dhiarmada
    Dhillon Dhingra Dhondt Dhonncha Dhonnchadha Dhonnchaidh Dhorchaidh Dhuarcáin Dhubhghail
    Dhubhghaill Dhuibh Dhuibhir Dhuinn Dhuinneabháin Dhuinnshlé Dhuinnshléibhe Dháibhidh
    Dháibhis Dhé Dhúirnín Diaconescu Diaconu Diaf Dial Diallo Diamond Diarmada Dias Diaz Dib
    Dibbert Dibble Dibiasi Dick Dickens Dickenson Dickerson Dickey Dicki Dickie Dickinson
    Dickson Dida Didier Didović Die Diederich Diego Diehl Dierckx Dierick Dierickx Diesbach
    Diesbergen Dietl Dietrich Dietz Dieu Dieudonné Diez Dif Diffin Diffley Diggin Diggins
    Diggs Dighe Dignan Dijck Dijk Dijkman Dijkstra Dijoux Dikane Dildorova Dill Dillane
    Dillard Dillen Dillon Dilnozova Dilnurova Dilworth Dima Dimba Dimbane Dimbani Din
    Dinabantu Dinamarca Dinan Dinangwe Dindela Dindi Dineen Ding Dingila Dingle Dinkins
    Dinneen Dinu Dinwa Diolain Dioláin Diolúin Diolún Dion Dionne Dionún Dioráin Diothchain
    Diothcháin Dippel Dircken Direáin Dirksen Dirnberger Dirrane Dirven Disdero Dishman Diskin
    Ditschlerin Dittrich Divan Divenney Diver Divine Diviney Dix Dixit Dixon Diyorayeva
    Diyorov Dizdar Diéguez Diðriks Djebbar Djellal Djellouli Djoudi Dlaba Dlabane Dlabazane
    Dladla Dlakadla Dlakela Dlamane Dlambula Dlamdaka Dlamini Dlamlenze Dlangamandla Dlawuza
    Dlebenkomo Dlodlo Dlomo Dludla Dludlu Dlungwana Dmitriev Dmoch Doan Doane Dobbelaere
    Dobbin Dobbins Dobbs Dobes Dobler Dobosiewicz Dobre Dobrić Dobrosz Dobrowolski Dobroń
    Dobson Dobšinská Dobšinský Dochartaigh Dochioiu Dockery Dockx Docquier Doctor Dodd Dodds
    Dodge Dodson Doe Doerr Doesburg Dofris Doghair Dogherty Doglioni Doherty Doibhilin Doighre
    Doingeard Doirnín Dokkum Doktor Doktór Dolainn Dolan Dolega Dolenc Doležal Doležalová
    Dolinar Dolinšek Doliwa Dolić Doll Dollar Dollis Domagała Domański Domek Domhnaigh
    Domhnaill Domhnalláin Domian Domingo Domingues Dominguez Dominiković Dominiks Dominković
    Domino Dominquez Domińczak Domka Dommelen Domowicz Domoń Domurad Doménech Domínguez Domżał
    Donagher Donahue Donaire Donald Donaldson Donaoile Donarelli Donati Donato Donatoni
    Doncabe Donchadha Donchú Donda Donegan Dong Dongen Donghaile Dongoran Donini Doniyorov
    Donkor Donley Donlon Donnabháin Donnacha Donnagáin Donnan Donnay Donncha Donnchadha
    Donnchaidh Donnchú Donndhubhartaigh Donndubhartaigh Donnell Donnellan Donnelly Donnghaile
    Donnghusa Donnáin Donoghue Donohoe Donohue Donoso Donovan Dony Donà Dončević Doody Dooey
    Doogan Doohan Doolan Dooley Doolittle Dooly Dooren Doorhof Doorn Doornhem Doorty Doppler
    Dora Doran Dorawa Doraí Dorcha Dorchaidh Dorchaidhe Dorchaigh Dorcháin Dordan Dordáin Dore
    Dorfer Dorgan Doria Dorka Dorko Dorková Dorman Dorn Dorna Dornan Dorner Doroba Dorobek
    Dorobisz Dorociak Doroszkiewicz Doroszuk Dorot Dorota Dorotová Dorová Doroz Dorrian Dorris
    Dorsey Dorsman Dortch Doruch Dorynek Dos Doshi Doss Dossetti Dossi Dostert Dostál
    Dostálová Dotson Doty Doucet Doucette Doudigan Dougherty Doughty Douglas Douglass Doumont
    Dovara Dove Dover Dovudov Dow Dowd Dowdell Dowdy Dowell Dower Dowerg Dowey Dowley Dowling
    Downar Downes Downey Downing Downs Doyen Doyle Dozier Dočolomanská Dočolomanský Draaisma
    Drabczyk Draghi Dragičević Dragobratović Dragojević Drain Drajna Drajnová Drake Drakulić
    Drandić Draper Draupnirs Draus Draxler Drayton Dražić Drej Drekis Drela Drengs Drennan
    Drenthe Dreszer Dretvić Drew Drewa Drewes Drewicz Drewnik Drewniok Drgas Drian Dries
    Driesen Driessche Driessen Driggers Drisceoil Driscoll Driver Drobek Drobik Drobisz
    Drobniak Drobnik Drobny Drobná Drobný Drobot Droguett Drohan Droighneáin Drolet Droma
    Droney Drop Droppa Droppová Drost Drotár Drotárová Drouin Droz Drozda Drozdov Drozdowicz
    Droś Droździel Droździk Drożdżal Druacháin Druart Drub Drubin Drum Drumm Drummond Drummy
    Drury Druso Druszcz Drwięga Dryden Drygas Drygała Dryka Drynda Drysdale Drywa Drzał
    Dríscín Drócháin Dróna Drónaidhe Drózd Drążyk DuBuque Dua Duah Duan Duane Duarcáin Duarte
    Dub Duba Dubandlela Dubazane Dube Dubel Dubey Dubha Dubhabhoireann Dubhagáin Dubhaigh
    Dubhartaigh Dubhchain Dubhda Dubhdháin Dubhdábhoireann Dubhghaill Dubhgáin Dubhlaigh
    Dubhlainn Dubhlaoich Dubhluachra Dubhláin Dubhradáin Dubhshláine Dubhthaigh Dubhuidhe
    Dubháin Dubik Dubis Dubnička Dubois Dubose Dubovečak Dubovská Dubovský Dubuisson Dubé Duc
    Ducharme Duchesne Duchnik Duchêne Duck Duckett Duckworth Duczek Duczmal Duda Dudała
    Dudczak Dudek Dudeková Dudik Dudka Dudko Dudková Dudkowiak Dudley Dudo Dudok Dudoková
    Dudová Dudzicz Dudziec Dudás Dudík Dudíková Duenas Duez Dueñas Duff Duffin Duffy Dufgus
    Dufie Dufour Dufrane Dufrasne Dufresne Dufþaks Dugal Dugan Dugar Dugas Dugfús Duggan
    Dugger Duguay Duhamel Duhig Duhy Duibhealla Duibheannaigh Duibhfhinn Duibhgeadáin
    Duibhgeannaigh Duibhgeannáin Duibhghealla Duibhghiolla Duibhginn Duibhir Duibhleanna
    Duibhlearga Duibhne Duibhthe Duibhín Duibhínn Duigeannaigh Duignan Duigneáin Duilearga
    Duilleáin Duineacha Duinn Duinneacha Duinneacháin Duinnléi Duinnshlé Duinnshléibhe Duinnín
    Duirnín Duithche Duivenvoorde Duivenvoorden Dujardin Dujmović Dukada Dukat Duke Dukes
    Dukić Dula Dulaney Dulas Dulbecco Dulchaointigh Dulemba Dulewicz Dulik Dulla Dullová
    Dulohery Dulová Duma Dumakude Dumanlı Dumas Dumała Dumin Dumisa Dumitrescu Dumont
    Dumortier Dumoulin Dunal Dunaway Dunbar Duncan Duncáin Dunford Dungan Dunge Dunham Duniec
    Dunlap Dunleavey Dunleavy Dunn Dunne Dunning Dunny Dunphy Dunshléibhe Dunworth Dunyoeva
    Duodo Duong Dupont Dupre Dupree Dupré Dupuis Dupuy Duque Duquesne Duran Durand Durant
    Durante Duras Durbin Durczok Durden Durdonova Durdu Durdík Durdíková Durgan Durham Durieux
    Durkan Durkin Durlak Durlej Durlik Durma Durmuş Durnan Durnin Durning Duroux Durr Durrihy
    Durst Dury Durys Durán Duse Dusik Duska Dusko Dusková Dussart Dussen Duszczak Duszczyk
    Duszkiewicz Dusík Dusíková Dutcher Dutka Dutko Dutková Dutrieux Dutt Dutta Dutton Duty
    Duval Duvall Duvanel Duvančić Duvenvoirde Duvivier Duyaza Duyvenvoorde Duze Dułak Duša
    Dušek Dušeková Dušička Dušičková Duška Duško Dušková Dušová Duży Dvalinns Dvojak Dvonč
    Dvončová Dvorak Dvorská Dvorský Dvořák Dvořáková Dwala Dwamena Dwane Dworczak Dworniczak
    Dwyer Dyal Dybał Dybaś Dybiec Dybka Dycha Dyck Dyczko Dyda Dydak Dydo Dye Dyer Dyja Dyjach
    Dyjas Dyka Dykas Dykes Dykstra Dylak Dylik Dylong Dymarczyk Dynak Dynia Dyrek Dyson
    Dyszkiewicz Dyszy Dytko Dytrych Dywan Dyś Dzene Dzenis Dziadkiewicz Dziadkowiec Dziadowicz
    Dziadura Dziarmaga Działa Działak Działo Dziczek Dzidek Dziduch Dziechciarz Dziedzic
    Dziedzina Dzienis Dzienisz Dzienniak Dzierwa Dzierżak Dziewa Dziewior Dziewit Dziełak
    Dzieża Dzika Dzikiewicz Dziopa Dziuban Dziuda Dziugieł Dziurdzia Dziurla Dziwak Dziób
    Dzurjanin Dzurjaninová Dzwonnik Dáibhid Dáibhidh Dáibhis Dáibhís Dáid Dála Dálaigh Dán
    Dánová Dávid Dávidová Dávila Déadaigh Déid Déide Déise Déiseach Déisigh Délèze Díaz Díez
    Díghe Díochon Díocháin Díomasaigh Díscín Díómedes Dóláin Dómaldis Dómalds Dónalds Dóris
    Dórs Dósóþeus Döhn Döring Dörr Dörschner Dúda Dúgáin Dúinsméarach Dúis Dúlaigh Dúnadhaighe
    Dúnaighe Dúnaí Dúnlaing Dúnláing Dúnns Dúnáin Dúnúrta Dúraí Dúrcháin Dúrcáin Dúška Dünser
    Dýris Dýrmunds Dąbal Dąbkiewicz Dąbrowicz Dąbrowski Dąbroś Dąbrówka Dębniak Dębosz Dębski
    Dłubak Długajczyk Długozima Dūmiņa Dūmiņš Džapo Dương Dəmirbəyli Each Eachaidh Eachain
    Eachmharcaigh Eacháin Eades Eads Eady Eagle Ealanaidh Earl Earle Earley Earls Early
    Earnest Easboig Easley Eason East Easter Easterling Eastman Easton Eaton Eaves Ebbis
    Ebenesers Ebenezers Ebergs Eberhard Eberhardt Eberharter Eberl Eberle Ebert Eberth Ebner
    Echevarria Echevarría Echeverría Echols Eck Eckbauer Ecker Eckert Eckhardt Eco Edberg Eddy
    Eden Edens Eder Edgar Edgars Edge Edilons Edin Edison Edlinger Edlund Edman Edmond Edmonds
    Edmondson Edmunds Edström Edun Edvards Edvardsen Edvardsson Edvins Edward Edwards Edwin
    Edílons Eeckhout Eelman Eerden Eerenbeemt Effertz Efraíms Eftimie Egan Egbert Egea Egger
    Eggers Eggerts Eggleston Eggþórs Egills Egisheim Egli Eglinton Eglīte Eglītis Egorov
    Ehlers Ehlert Ehrlich Ehsaas Eibhir Eibl Eichberger Eichenberger Eichhorn Eichinger
    Eichmann Eide Eigenwillig Eijkelboom Eijndhoven Eijssel Eikars Eilfirt Eilífs Eimer Einars
    Einarsson Einaudi Einirs Einvarðs Einþórs Eiríks Eischen Eisenberg Eisl Eisner Eiteagáin
    Eitheagáin Eivers Eivins Eiðars Eiðs Ejlaal Ekai Ekal Ekberg Ekdahl Ekelund Ekeno Ekert
    Ekholm Ekidor Ekiru Ekitela Eklund Eklöf Ekman Ekstrand Ekström Ekwueme Elam Elatlı
    Elbergs Elberts Elbertse Eldars Elder Eldgríms Eldjárns Eldmars Eldons Eldred Eldridge
    Elds Eldórs Elentínus Elert Elfars Elfráðs Elgueta Elias Eliassen Eliasson Elifova Elijah
    Elimars Elinórs Elis Elizondo Elkins Eller Ellerts Ellery Ellingsen Ellington Elliot
    Elliott Ellis Ellison Elliðis Ellsworth Ellwart Ellís Elmars Elmer Elmore Elo Elofsson
    Eloranta Elorza Eloy Elrod Elsemulder Elsen Elsenaar Elsner Elston Elvars Elvins Elvis
    Elwart Elwell Elwood Ely Elzas Elías Elíesers Elímars Elínbergs Elínmunds Elínórs Elís
    Emanuel Emanuelli Emanuelsson Emanúels Emard Embden Embreks Embry Emeralds Emerick Emerson
    Emery Emils Emilsson Eminov Emmanuel Emmanúels Emmelen Emmen Emmerich Emmons Emo Emory
    Emuria Encina Ender Endo Endrizzi Ene Eng Engberg Engdahl Engel Engeland Engelen Engels
    Engen Engilberts Engilbjarts Engiljóns Engills Engl England Engle Englebert Engler Englert
    English Englund Engman Engstrom Engström Engvall Ennis Enoks Enos Enright Enriquez
    Enríquez Enschot Entringer Enzinger Eochadha Eochagáin Eochaidh Eocháin Eoghain Eoin
    Eoinín Epperson Epps Epstein Eraslan Erazo Erb Erber Erceg Ercegović Erdman Erdmann
    Erdoğan Eregae Ergotić Ergül Erhart Erhout Erices Erickson Erics Ericson Ericsson Erik
    Eriks Eriksen Eriksson Erjavec Erkkilä Erlacher Erlandsson Erlars Erlends Erler Erlings
    Erm Ernest Ernestós Erni Ernirs Ernits Ernser Ernst Ernsts Eronen Erons Erpelding Erps
    Errani Errigo Erskine Ertaş Ertl Erupe Erve Ervin Ervine Erwin Eršek Eržen Escalante
    Escalona Escamilla Escobar Escobedo Escolano Escribano Escrivá Escudero Esekon Esekíels
    Esfandyar Eshan Esinyen Esjars Eskelinen Eskola Eskridge Espada Esparza España Español
    Espejo Espinal Espino Espinosa Espinoza Espitia Esposito Esquibel Esquivel Esras Esson
    Estay Este Esteban Estefans Estep Estes Esteve Esteves Estevez Estey Estrada Estrella
    Estévez Eterović Etheridge Ethridge Etienne Etyang Etzler Etzold Eubank Eubanks Eugster
    Eustace Evalds Evans Evelingen Evensen Everaert Everde Everett Everette Everhart Evers
    Everson Everts Evoy Evrard Evéquoz Ewart Ewen Ewing Ewoi Exposito Expósito Eyanae Eybergs
    Eyjólfs Eylaugs Eyleifs Eymars Eymunds Eynde Eyríks Eysteinns Eyvars Eyvazalı Eyvazlı
    Eyvinds Eyþórs Eze Ezell Ezeugo Eáin Eðvalds Eðvars Eðvarðs Eóinín Eóthach FAN FANG FENG
    Fabbri Faber Fabian Fabianová Fabiańczyk Fabijanić Fabiszak Fabián Fabiánová Fabra Fabre
    Fabregat Fabrisíus Fabrizi Fabry Fabuš Fabušová Fac Fachtna Fadden Fadel Fadian Fadipe
    Faes Fagan Fagerström Faggiani Fagiani Fagotto Fagunwa Faherty Fahey Fahy Fain Fair
    Fairbanks Faircheallaigh Fairchild Faircloth Fairhall Fairley Faison Faith Faivre Faizan
    Fajardo Fajimi Fajnor Fajnorová Fakazi Fakude Fal Falabi Falba Falcon Falcone Falcó Falcón
    Faleti Falgeirs Falier Falk Falkner Fall Fallaci Fallamháin Fallon Falloppio Falls Faloye
    Fals Faltyn Falvey Famuła Fan Fancher Fang Fanisa Fankhauser Fannars Fannbergs Fanngeirs
    Fannin Fanning Fannon Fantini Fantoni Fantozzi Fanucci Faodhagáin Faoite Faoláin Faragó
    Farah Faranda Farangizova Faranáin Farber Farell Fares Farhodov Faria Farias Farida Farina
    Farinelli Faris Farizayeva Farizov Farkas Farkašovská Farkašovský Farland Farley Farmer
    Farnan Farnese Farnon Farnsworth Farr Farragher Farrar Farrell Farrelly Farren Farrington
    Farris Farrissey Farrissy Farrow Farry Farré Faruga Faryna Farzonova Farías Fasasi
    Fasching Fatha Fathaigh Fatharta Fathartaigh Fattori Fauconnier Faugno Faulk Faulkner
    Faull Faure Faust Favata Favors Favre Fawcett Fay Fazekas Fazli Faúndez Fašiang Fašiangová
    Fealy Fearachair Fearacháin Fearadhaigh Fearchair Feardhaigh Fearghail Fearghaile
    Fearghaíosa Fearghusa Fearon Fearraidhe Fearraigh Fearraí Fears Fearáin Feaster Fechant
    Fechner Fedak Federici Federico Fedor Fedorczyk Fedorov Fedorová Fedotov Fedyk Fee Feehan
    Feeley Feely Feeney Feenstra Feeny Feest Fegan Fehan Fehilly Fehr Fehringer Fehér
    Feichtenschlager Feichter Feichtinger Feichtner Feiereisen Feighery Feigl Feijoo Feil
    Feinen Feirtéar Feithín Fekete Felban Felber Feldek Feldeková Felder Feldman Feliciano
    Feliksiak Feliniak Felisiak Feliu Felix Felixs Felker Fellah Feller Fellinger Fellner
    Fellows Felten Feltgen Felton Felts Feltz Feltzer Feluś Fender Fenelon Feng Fengs Fenighty
    Fenlon Fenn Fennell Fennelly Fenner Fennessey Fenning Fenrirs Fenton Fenwick Fenya Fercher
    Ferdinands Ferdyn Ferdínands Ferenac Feret Fergus Ferguson Ferhat Ferland Ferm Fermi
    Fernandes Fernandez Fernández Feron Ferrabosco Ferrada Ferragamo Ferragni Ferran Ferrand
    Ferrando Ferrante Ferrara Ferrari Ferraris Ferraro Ferrata Ferrazzi Ferreira Ferrell
    Ferrer Ferrera Ferreras Ferrero Ferretti Ferreyra Ferris Ferriter Ferro Ferrucci Ferry
    Ferrán Ferrández Ferrándiz Ferstl Fertrams Feruzova Fetter Feyder Feykirs Feys Fhailghigh
    Fhaoláin Fhearadhaigh Fhearchair Fheargail Fhearghail Fhearghaile Fhearghusa Fhearraigh
    Fheorais Fhiachra Fhinn Fhinneachtaigh Fhinnéin Fhionghuin Fhionnachta Fhionnachtaigh
    Fhionnghaile Fhionnlaich Fhionnlaoich Fhionntaigh Fhionáin Fhir Fhlaithbheartaigh
    Fhlaithimh Fhlannagáin Fhlannchadha Fhlannáin Fhloinn Fhuallaigh Fhualáin Fhíontaigh
    Fhógartaigh Fiacha Fiachna Fiachra Fiacháin Fiaich Fiala Fialová Fiannachta Fiannachtaigh
    Fiannaidh Fiannaidhe Fiannaigh Fibonacci Fica Fichtinger Ficino Ficner Fico Ficová Ficoń
    Fidler Fidor Fidos Fidura Fidvi Fiebig Fiedler Fiedorczuk Fiedoruk Field Fielder Fielding
    Fields Fieramosca Fiere Fierek Fierens Fierro Fife Figat Figheadóra Figueiredo Figueras
    Figueroa Figuerola Fihlela Fijak Fijałek Fijoł Fik Fike Fikrətoğlu Fikus Filak Filali
    Filangieri Filar Filas Filatov Filban Filbin Filbín Filc Filcová Filek Filiks Filip
    Filipek Filipeková Filipič Filipko Filipková Filipović Filipová Filippelli Filippini
    Filippov Filippus Filips Filipčić Fillion Fillmore Filogamo Filus Filusz Filzi Filípek
    Filípeková Finan Finch Fincher Findlay Findley Fine Finegan Finetti Fink Finka Finke
    Finková Finlay Finley Finn Finnbjörns Finnbogis Finneachta Finneadha Finnegan Finneran
    Finnerty Finney Finngeirs Finnjóns Finnlaugs Finns Finnthighearn Finnucane Finnvarðs
    Finotto Finucane Finzi Fiodhabhra Fiol Fionnachta Fionnachtaigh Fionnagáin Fionnalláin
    Fionndhubhcáin Fionnghaile Fionnghalaigh Fionnghusa Fionnlaoich Fionnmhacáin Fionntáin
    Fionnáin Fioravanti Fiore Fiorucci Fiołek Fiołka Firbhisigh Firdavsev Firgantoro
    Firmansyah Firtéar Fisch Fischbach Fischer Fischetti Fish Fisher Fishman Fisk Fit Fita
    Fitas Fitch Fite Fithchealla Fithcheallaigh Fitrzyk Fittipaldi Fitts Fitz Fitzgerald
    Fitzgibbon Fitzgibbons Fitzmartin Fitzmaurice Fitzpatrick Fitzsimmons Fitzsimons Fiutak
    Fix Fišer Fišerová Fjalars Fjarkis Fjodorov Fjólars Fjólmunds Fjölnirs Fjölvars Fjörnirs
    Flaas Flabháin Flaga Flagg Flaherty Flahive Flaiano Flaithbhearta Flaithbheartaigh
    Flaitheamháin Flaithearta Flaithimh Flaithimhín Flaitile Flament Flammang Flanagan
    Flanagáin Flanders Flanigan Flannabhra Flannagan Flannagáin Flannchadha Flannelly Flannery
    Flannghaile Flantz Flasza Flathamháin Flatharta Flathartaigh Flatley Flavin Fleche Fleck
    Flego Fleischhacker Fleischmann Fleming Flemming Flemmings Fleszar Fletcher Fleury Flick
    Flieger Fliegner Flink Flinn Flint Flisek Flisiak Floch Floinn Flood Flor Flora Florea
    Florence Flores Florez Florian Florio Flosis Flournoy Flowers Floyd Flynn Flárta Flókis
    Flórents Flórez Flóvents Flückiger Foa Foconi Fodhladha Fodor Fofie Fogarty Fogazzaro
    Fogaça Fogaš Fogašová Fogel Fogg Foghludha Foghlú Foghlúdha Fogiel Fogle Fogt Foidl Foit
    Fojt Folan Folch Foletti Foley Folga Folk Folkesson Folliero Folse Folsom Folta Foltz
    Fomin Fonck Fondo Fong Fonjallaz Fonseca Font Fontaine Fontenot Foody Foot Foote Foran
    Forbes Ford Forde Fordham Foreman Foremniak Forero Forest Foret Forget Forgáč Forgáčová
    Foriwaa Forjan Forkin Forma Forman Formbach Fornaciari Fornalik Forney Fornis Forrest
    Forrester Fors Forsberg Forsell Forsgren Forslund Forsman Forster Forstner Forsyth
    Forsythe Fort Forte Fortenberry Fortier Fortin Fortner Fortney Fortune Fortuny Fortuyn
    Forysiak Forza Foscari Foser Foss Fossmars Foster Fosu Fosua Fotimayeva Foucart Foucher
    Fountain Fouquet Fournier Foust Fowler Fowlkes Fox Foy Foyle Foà Fołta Fracci Fraher
    Frainclín Fraley Frame Frami Franas Franaszek Franc France Frances Franceschi Franch
    Francillon Francis Francisco Franck Franco Francois Franczuk Frandsen Franecki Franek
    Franeková Frania Franiak Franik Franić Franičević Franjić Frank Franka Franke Frankel
    Frankhuizen Franklin Franklíns Franko Franková Frankowicz Franks Franków Frano Franová
    Frans Franscini Fransen Franssen Fransson Frantz Franušić Franz Franzen Franzese Franzs
    Franzén François Françoise Fras Fraser Frasier Fraszczyk Frawley Frazer Frazier Fraňa
    Fraňo Fraňová Fraňvá Fraś Freaney Frederick Fredericks Frederiksen Fredes Fredrick
    Fredrickson Fredriks Fredriksen Fredriksson Free Freed Freedman Freeland Freeley Freely
    Freeman Freeney Freese Freeth Frei Freil Freis Freitag Freitas Frelek Frelich Frema Fremie
    French Frerichs Frescobaldi Fresh Freshour Freudenberger Freudenthaler Freund Frey
    Freybjörns Freygarðs Freymars Freymunds Freymóðs Freyrs Freysteinns Freyviðs Freyþórs
    Frias Friberg Frick Frid Friday Fried Friederich Friedl Friedli Friedman Friedrich
    Friedrichs Friehus Friel Friend Frierson Fries Friesen Frighil Friis Frimer Frimerová
    Frimpomaa Frisch Frisk Frithile Fritsch Fritts Fritz Fritzs Frizzell Friðbergs Friðberts
    Friðbjörns Friðfinns Friðgeirs Friðjóns Friðlaugs Friðleifs Friðmanns Friðmars Friðmunds
    Friðriks Friðs Friðsteinns Friðvins Friðþjófs Friðþórs Friščić Frketić Frolov Frommelt
    Fronczek Fronczyk Fronia Front Froschauer Frost Frostis Froń Frukacz Frutos Fry Frycz
    Frydel Frydrychowicz Frye Fryer Frymus Fryś Fránns Frárs Frère Fréchette Fréin Frías
    Frímanns Fróðis Fróðmars Fröhlich Fröschl Frühwirth Frącz Frączkiewicz Ftorek Ftoreková
    Ftáčnik Ftáčniková Fuada Fuadacháin Fuallaigh Fualáin Fuartháin Fuaruisce Fuaráin Fuchs
    Fudalej Fuente Fuentealba Fuentes Fuenzalida Fuertes Fugate Fugiel Fuhrman Fuhrmann
    Fujiati Fujii Fujita Fujiwara Fukuda Fulara Fularczyk Fulcher Fuli Fulk Fulkerson Fuller
    Fullerton Fulmer Fulton Fultz Funderburk Fundi Funis Funk Funnell Fuqua Fura Furda Furey
    Furga Furgał Furgała Furlan Furlong Furman Furmankiewicz Furness Furr Furrer Furtado
    Fusani Fusco Fuseli Fuster Futyma Fuzaylov Fuček Fuławka Fyda Fydrych Fyfe Fylkirs Fábián
    Fábregas Fáfnirs Fágáin Fáilbhe Fálkis Fárta Fátharta Féichín Féinneadha Féith Fífills
    Fíona Fíonartaigh Fógarta Fógartaigh Fóghladha Fólkis Fóráin Förster Fúraigh Fúsis Fülöp
    Füreder Fürst Fąferek Fırat Fərəcov Gaasch Gaba Gabadela Gabaldón Gabara Gabba Gabbana
    Gabbard Gabel Gabela Gabhacháin Gabhann Gabhezi Gabhisa Gabhláin Gabháin Gable Gabriel
    Gabrieli Gabriels Gabrielsson Gabriyelov Gabrych Gabryel Gabryelczyk Gabryszak Gabríels
    Gabud Gacem Gachanja Gacheri Gacheru Gachoki Gacháin Gadda Gaddis Gaddy Gade Gadhra
    Gadlela Gadson Gadzała Gadzina Gaels Gaete Gaffney Gafraigh Gagashe Gage Gaggini Gagliano
    Gagliardi Gagne Gagnon Gagné Gagys Gahan Gahleitner Gaiatto Gaibhre Gaibhtheacháin Gailius
    Gaillard Gailliúin Gaillín Gailys Gaine Gaines Gainey Gairbhe Gairbhia Gairbhighe Gairbhín
    Gaitan Gaither Gaito Gaitán Gaičiūnas Gaižauskas Gajardo Gajcy Gajda Gajdzik Gajewski
    Gajowiak Gajownik Gajzler Gakii Gal Gala Galan Galarza Galaz Galbraith Galbreath Galdames
    Galdikas Galds Gale Galeano Galeati Galek Galenzone Galešić Galgallo Galgalo Galiano
    Galiazzo Galica Galijn Galik Galiková Galilei Galindo Galić Gall Gallagher Gallaher
    Galland Gallant Gallardo Gallart Gallchobhair Gallchóir Galle Gallego Gallegos
    Galleguillos Gallen Galler Gallet Gallez Galligan Gallivan Gallo Gallogly Galloway Galláin
    Galon Galos Galović Galtarossa Galu Galuba Galuppi Galvan Galvani Galvez Galvin Galvis
    Galván Galáin Galán Galík Galíková Gama Gamalíels Gamble Gamboa Gambrell Gambu Gambuse
    Gamede Gamez Gamhna Gamhnáin Gammon Gamoń Gamrat Gamsjäger Gandhi Gandy Ganesan Ganesh
    Gangemi Gangl Ganguly Ganley Ganly Gann Gannon Gant Gantt Gao Gaoith Gaoithín Gaona Gaora
    Gapys Gara Garaidh Garavan Garay Garba Garbaciak Garbacik Garber Garbháin Garcia Garczarek
    Garczyk Garcés García Garde Gardiner Gardner Garety Garg Gargallo Gargan Garibaldi
    Garibaldis Garibay Garica Garland Garman Garmendia Garmon Garncarek Garncarz Garner
    Garnett Garnier Garobbio Garozzo Garps Garraghy Garrahy Garret Garrett Garrido Garriga
    Garrihy Garris Garrison Garrity Garrone Garry Gartlan Gartland Gartner Garvey Garvin Gary
    Garza Garzoni Garzón Garðars Gasa Gascón Gasek Gasela Gashi Gasik Gaskin Gaskins Gasmi
    Gaspar Gaspard Gasperi Gass Gasser Gassner Gastel Gaston Gastélum Gasz Gately Gates
    Gatewood Gathogo Gathoni Gatháin Gati Gatica Gatimu Gatlin Gatsheni Gatti Gatto Gattringer
    Gatwiri Gaudin Gaudreault Gaudyn Gaughan Gauis Gauks Gault Gause Gauthier Gautier Gautis
    Gautreks Gauts Gautviðs Gavaghan Gavalier Gavalierová Gavenda Gavendová Gavican Gavigan
    Gavin Gaviria Gavorník Gavorníková Gavrilov Gawliczek Gawłowicz Gay Gaya Gayle Gaylor
    Gaylord Gaynard Gaynor Gaytan Gaytán Gazu Gałach Gałaj Gałat Gałęza Gaś Gašpar Gašparovič
    Gašparovičová Gašparová Gažo Gažová Gcaba Gcaleka Gcugcwa Gcumisa Gcwabe Gcwensa
    Gealabháin Gealagáin Gealbháin Geannáin Geany Geanáin Gearabháin Gearachaigh Gearailt
    Gearchaigh Geard Geargáin Gearhart Gearty Geary Gebashe Gebauer Gebhezi Gedeza Gedi Gee
    Geenen Geens Geer Geeraerts Geerling Geerts Geertsen Geest Geffen Gegić Geherty Gehringer
    Geier Geiger Geimhridh Geirarðs Geirfinns Geirharðs Geirhjörts Geirhvats Geiris Geirlaugs
    Geirleifs Geirmunds Geirröðs Geirs Geirtryggs Geirvalds Geirólfs Geirþjófs Geisel Geisler
    Geislis Geißler Gelabert Geldens Gelder Gelemanović Gellemeyer Geller Gelli Gellirs Gemen
    Gemert Gemito Gemza Gence Gendek Gendera Gendron Geneart Genechten Genefaas Gengeshe
    Gengler Genot Gent Gentile Gentileschi Gentili Gentilini Gentry Geoghegan George Georges
    Georgescu Georgs Gepa Gera Geraci Geraghty Gerald Geralds Gerard Gerarghty Gerassimov
    Gerber Gerhold Geris Gerlach Germain German Germano Gerrits Gerritse Gerritsen Gertz
    Gervais Gerðars Gestel Gests Getka Getz Geudens Geuens Gevaert Geyer Geárd Gfeller
    Ghabhann Ghafoor Ghailing Ghallóglaigh Ghanee Ghannam Gharbi Ghasaan Ghauth Ghayoor Ghazi
    Ghazzal Gheimhridh Gheorghiu Gherbi Ghille Ghilleathain Ghirr Ghislain Ghoerle Ghoill
    Ghose Ghosh Ghuala Ghunayn Ghunna Ghutayf Giacconi Giacometti Giammusso Gianetti
    Gianinazzi Giannelli Giannetti Giannini Giannone Giannotti Giannuzzi Gianvecchio Gibb
    Gibbon Gibbons Gibbs Gibert Gibilisco Giblin Gibne Gibney Gibson Gichana Gicheru Gichohi
    Gichuhi Gichuki Gichuru Giddens Giec Giedrojć Giel Gielen Gierach Gierak Gierasimiuk
    Gierat Gierek Gieroń Giers Gierschner Giersz Giese Gietka Giezek Gieß Gifford Gigaba Giger
    Gigli Giguère Gikonyo Gil Gilabert Gilardoni Gilbane Gilbert Gilberts Gilbertson Gilbreath
    Gilbride Gilchrist Gildea Gilduff Giles Gilewicz Gilgunn Gilhooly Gill Gillain Gillan
    Gillard Gilleathain Gillen Gilles Gillespie Gillet Gillette Gilley Gilliam Gillic Gillick
    Gillies Gilligan Gilliland Gillis Gillièron Gilliéron Gilliúin Gillooly Gillum Gillín
    Gilman Gilmars Gilmartin Gilmer Gilmore Gilpin Gilroy Gils Gilsenan Gilson Gimenez Gimeno
    Giménez Gina Gindl Giner Ginese Ginesio Ginevan Gineá Ging Gingras Gininda Ginkel Ginn
    Ginneadha Ginneke Ginneá Ginneádha Ginnitty Ginnity Gintalas Ginty Ginzburgas Gioballáin
    Giobaláin Gioberti Giobláin Giobúin Giobún Giolitti Giolla Giollagáin Giollarnáth
    Giollarua Giollaruaidhe Giolláin Gionnachtaigh Gionnáin Gionáin Giordano Giorgetti Giovine
    Gipson Giradello Giraldo Giralt Girard Giraud Giron Girona Giroux Girschner Girvan Girón
    Gisbert Giselmeyer Gish Gislason Giss Gist Gitahi Gitari Gitau Githaiga Githinji Gitonga
    Giulietti Giunti Giusti Givens Givern Gizs Giża Gjúkis Gladden Gladney Glaisne Glanc
    Glapiak Glaser Glasgow Glasnović Glass Glasses Glasáin Glatz Glavan Glavin Glavor Glaza
    Glaze Glazer Glazier Glazik Gleannáin Gleason Gleasure Gleba Gledhill Gleeson Glegoła
    Gleichner Glenc Glenn Glennon Gliasáin Glica Glick Gligora Glineur Glionnáin Glionáin Glod
    Gloden Glodt Gloin Gloinn Gloinne Glonek Gloor Gloster Glostéir Glover Glynn Gláibhín
    Gláimhín Glóis Glúms Glück Gmeiner Gmur Gmurczyk Gnatz Gneistis Gniewek Gnodde Gnyp Gnímh
    Gnúps Gnýrs Goad Goba Gobert Gobhann Gobhozi Goble Goblet Gobáin Gocník Gocníková Goda
    Godana Godard Godart Goddard Godec Godefroid Goderts Godet Godfrey Godfroid Godide Godin
    Godinez Godinić Godoy Godsey Godwin Godyń Godzik Godzisz Godzwon Godínez Goebel Goedert
    Goedhart Goel Goerens Goergen Goerle Goethals Goethem Goetz Goetzinger Goff Goffaux Goffin
    Goffinet Goforth Gogacz Gogan Gogarty Goggin Gogol Gogola Gogáin Gogół Gohar Goibín
    Goicoechea Goik Goill Goillidhe Goilín Goings Goins Goireachtaigh Goj Goje Gokhale Gola
    Golak Golan Golczyk Gold Golda Goldberg Golden Golding Goldman Goldner Goldoni Goldrick
    Goldsmith Goldstein Gole Golenia Golgi Goliasz Golino Golisz Goliszek Golla Gollan Gollner
    Gollum Golláin Golob Golon Golonko Golubev Golubić Golus Gomboc Gomes Gomez Gomila Gomis
    Gomoła Gomuła Gona Goncalves Gonet Gong Gonsalves Gonsior Gontšarov Gonzaga Gonzales
    Gonzalez Gonzalo Gonzáles González Gonçalves Gooch Good Goode Goodell Gooden Goodin
    Gooding Goodman Goodrich Goodson Goodwin Goolsby Goossens Goovaerts Gopal Goral Gorbunov
    Gorczany Gordillo Gordon Gore Gorenc Gorevan Gorey Gorgol Gorham Gori Goris Gorjup Gorlitz
    Gorman Gormáin Gorol Gorp Gortat Gorzelańczyk Gosch Gosek Gosik Goska Gosnell Gospodarek
    Goss Gosselin Gosset Gossett Gossiaux Goswami Gosz Gotfryd Gothraidh Gotić Goto Gotsholo
    Gott Gottardi Gotthard Gotti Gottlieb Gottskálks Gottsveinns Goudriaan Gough Gould Goulden
    Goulding Goulet Gour Gourley Govaerts Govarts Govoni Govorčinović Gower Gowin Goworek
    Goyaerts Goyal Goyette Goyvaerts Gozdur Gozzano Gozzi Goðis Goðmunds Goñi Gołas Gołek
    Gołofit Gołota Gołoś Goś Graaf Grab Graban Grabara Grabas Grabczak Graber Grabher Grabias
    Grabner Grabowski Graboń Graboś Grace Gracia Gracin Gradek Gradenigo Grady Grae Graeve
    Graf Graff Gragg Graham Grahams Grahn Graindorge Graith Graj Gral Grallaigh Gramhna
    Grammer Gramsci Gramza Granado Granados Granat Granatelli Granath Granberg Grand Grande
    Grandjean Granger Granis Grankells Granlund Granström Grant Grantham Gras Grasser Grassi
    Grassl Grasso Gratie Grattan Gratz Gratzer Gratzl Grau Gravel Gravensande Graves Gravina
    Gray Grayson Graziano Graś Grba Grbac Greadaigh Grealaigh Grealish Greally Greanacháin
    Greaney Greathouse Greco Gredičak Greef Greehy Greelish Greely Green Greenberg Greene
    Greenfelder Greenfield Greenholt Greenleaf Greenlee Greenwell Greenwood Greer Gregersen
    Gregg Greggio Gregoire Gregor Gregorczuk Gregorek Gregori Gregorio Gregorič Gregorová
    Gregorowicz Gregors Gregory Gregov Greguš Gregušová Greig Greij Grein Greiner Greips
    Greisch Gremese Gren Grenier Grennan Grepps Gresham Greszta Gretars Grethen Grettirs
    Grewal Grey Grgić Grgurević Grgurić Grgurovac Grialais Griallais Grianna Grianra Grianáin
    Grice Grider Griego Grier Griesser Grifeo Griffen Griffin Griffis Griffith Griffiths
    Grifín Grigg Griggs Grigoriev Grigsby Grijalva Grill Grim Grimani Grimes Grimm Grimsley
    Grinius Grinsven Grisham Grisoni Grissom Griswold Gritsch Gritti Groarke Grob Groborz
    Groce Grochola Grochowina Grodek Groen Groenendaal Groenestein Groff Grogan Grojean
    Gromala Gromov Grondel Grondelle Grondin Gronkiewicz Gronostaj Gronskis Groof Groogan
    Groom Grooms Groot Groote Gros Grosjean Gross Grossi Grossman Grosz Grote Grotek Groth
    Grove Grover Groves Growney Groß Groń Gruagáin Grubb Grubba Grubbs Gruber Grubišić Gruchot
    Gruijl Gruijter Gruil Grund Grundner Grunt Grupa Gruson Gruszczyk Gruza Gryciuk Grycz
    Gryga Grygo Grygorcewicz Grygorowicz Gryka Grymuza Grys Gryska Gryszkiewicz Gryta Grzebyk
    Grzech Grzegorzak Grzejszczak Grzela Grzelak Grzelczyk Grzelec Grzenia Grzesiek
    Grzeszkowiak Grześków Grznár Grznárová Grzywnowicz Gráda Grádaigh Grádha Gráinne Grálaigh
    Grállaigh Grás Gréacháin Grégoire Gréil Gréill Gréine Grétars Gríbhthín Grífín Grímars
    Grímkells Grímlaugs Grímnirs Gríms Grímólfs Grímúlfs Gríobhtha Gríobhtháin Gríofa Gríofha
    Grönlund Grönroos Gröttner Grünberger Grüner Grünwald Grądziel Grębowiec Grňa Grňová
    Gržetić Gržinčić Gschaider Gschwandtner Gstrein Gstöhl Guaire Guairim Guajardo Gual
    Gualandi Gualtieri Guarana Guarato Guard Guardado Guardia Guardiola Guariento Guarneri
    Guay Gubain Gubben Gubernat Guberović Gubeshe Gubhela Gubhuza Gubulundu Gubéran Gucci Gude
    Gudelj Guellec Guendouz Guenther Guerfi Guerin Guerra Guerreiro Guerrero Guess Guessoum
    Guest Guevara Guffey Guggenberger Guglielmi Gugushe Gugán Guha Guibert Guibhir
    Guicciardini Guichard Guidhir Guido Guidone Guidotti Guidry Guihan Guijarro Guilbert
    Guilfoyle Guillaume Guillemette Guillen Guillet Guillon Guillory Guillot Guillou Guillén
    Guillí Guinan Guinane Guinevan Guiney Guinizzelli Guinn Guinnane Guinness Guiot Guiry Guit
    Guitart Guithín Gul Gula Gulan Gulati Gulbrandsen Gulcher Gule Gulfam Gulgowski Guliwe
    Gullberg Gullery Gullett Gulley Gullotta Gulotta Gulshan Gulyás Guma Gumbi Gumede
    Gumieniak Gumienna Gumienny Gumis Gumprich Gumuła Gunarto Gunawan Gundersen Gunderson Gunn
    Gunnars Gunnarsson Gunnbergs Gunnbjörns Gunndórs Gunngeirs Gunnhalls Gunning Gunnlaugs
    Gunnleifs Gunnröðs Gunnsteinns Gunnvalds Gunnólfs Gunnólis Gunnþórs Gunpf Gunter Gunther
    Guo Gupta Gure Gurley Gurney Gurule Gusev Gusikowski Gussoni Gustafson Gustafsson Gustavs
    Gustavsson Gustaw Gustin Gut Gute Guthrie Gutierrez Gutiérrez Gutknecht Gutkowski Gutmann
    Guttis Guttorms Guy Guyer Guyo Guyon Guyot Guyton Guzdek Guziak Guzman Guzmán Guérin
    Guðbergs Guðbjarnis Guðbjarts Guðbjörns Guðbrands Guðfinns Guðfreðs Guðgeirs Guðjóns
    Guðlaugs Guðleifs Guðleiks Guðmanns Guðmars Guðmons Guðmunds Guðnis Guðráðs Guðröðs
    Guðsteinns Guðvarðs Guðveigs Guðvins Guðþórs Guściora Guštin Guźniczak Gwacela Gwagwa
    Gwala Gwamanda Gwanyana Gwara Gwardiak Gwija Gwinn Gwizdek Gwynn Gxabhashe Gyamfi Gyamfiaa
    Gyasi Gyasiwaa Gylfis Gyrðirs Gzyl Gábháin Gáibhtheacháin Gáibhín Gáineard Gál Gálik
    Gáliková Gálová Gálvez Gámez Gánaird Gárate Gáspár Gärtner Géaran Géaráin Géibheannaigh
    Géibhinn Géidigh Gélinas Gérard Gídeons Gígjars Gíontaigh Gíslis Góis Gómez Góraj Górecki
    Górkiewicz Górnisiewicz Górski Göransson Göschl Götz Gözəlov Gúnáin Gústafs Gústavs Gül
    Gülen Günther Güçlü Gýgjars Gýmirs Gąbka Gągała Gąsienica Gąszczak Gębura Gęca Gęgotek
    Gęsiarz Gładka Głowacki Głowiak Głowienka Głownia Głuszko Gəncəli HAN HAO HOU HSIA HSIANG
    HSIAO HSIEH HSIN HSING HSIUNG HSU HSUEH HUA HUANG HUNG Haack Haag Haan Haapala Haapanen
    Haapaniemi Haarlem Haas Haase Haataja Haavisto Habdas Haberl Habha Habibi Habibov Habibova
    Hablák Habláková Habpanom Habšuda Habšudová Hachemi Hacker Hackett Hackl Hackney Hacıbəyli
    Hacıbəyov Hacızadə Hadam Hadała Hadaś Haddad Hadden Haddis Haddock Haddouche Hadds Hadebe
    Haderer Hadfield Hadhlairt Hadhra Hadichayeva Hadijayeva Hadjadj Hadji Hadley Hadrović
    Hadžić Hae Haeften Haengreve Haering Hafbergs Hafgríms Hafliðis Hafnars Hafner Hafnis
    Hafsteinns Hafþórs Hagalíns Hagan Hagara Hagarová Hagbarðs Hagberg Hagberts Hagen
    Hagendoorn Hagenes Hager Haggard Haggerty Haglund Hagman Hagström Hahessy Hahn
    Haibheartaigh Haichir Haicéad Haid Haiden Haider Haidhleart Haidinger Haight Hailey
    Hailgheanáin Hailgheasa Hailpín Hailín Haimhirgín Hainaut Hainchín Haindl Haines Hainifín
    Hainion Hainligh Hainmhireach Hainmneach Hainthín Hainzl Hainín Hair Hairbheasaigh Haire
    Hairmeasaigh Hairmheasaigh Hairston Hairt Hairtnéada Haiseadha Haithbheartaigh Haithchir
    Haitheasa Hajda Hajdas Hajdasz Hajder Hajdu Hajduga Hajdukiewicz Haji Hak Hakala Hakim
    Hakis Hakkarainen Hakker Halake Halama Halambek Halapir Halbert Halcomb Halder Hale Hales
    Haley Halidov Halik Halim Halimah Hall Hallacháin Hallahan Hallanan Hallberg Hallbergs
    Hallbjörns Halldórs Haller Hallett Halleux Halley Hallfreðs Hallgarðs Hallgeirs Hallgils
    Hallgren Hallgríms Hallik Hallin Hallinan Hallissey Hallkells Hallman Hallmann Hallmanns
    Hallmars Hallmhúráin Hallmunds Hallock Halloran Halls Hallsteinns Hallvarðs Hallþórs Halme
    Halmhain Halonen Halpen Halpin Halsdorf Halsey Halstead Haluška Halušková Halvarsson
    Halverson Halvorsen Halvorson Halák Haláková Halász Ham Hamadi Hamadouche Hamaland Hamann
    Hamars Hamblin Hambrick Hamby Hamdani Hamdi Hamel Hamer Hamera Hamerla Hames Hamidi Hamill
    Hamilton Hamisi Hamlaoui Hamlett Hamlin Hamm Hammadi Hammar Hammarström Hammer Hammerer
    Hammerl Hammes Hammett Hammock Hammond Hammonds Hammons Hamon Hamoudi Hampel Hampton
    Hamrick Hamrol Hamza Hamzaoui Han Hanafin Hanak Hanaková Hanas Hanbury Hanc Hancock Hand
    Handa Handayani Hande Handke Handl Handler Handley Handy Handzel Hane Haneberg Hanegraaff
    Hanek Haneková Hanes Haney Hangala Hanka Hankard Hanke Hankiewicz Hankins Hanko Hanková
    Hanks Hanley Hanlon Hanluain Hanly Hanna Hannagáin Hannah Hannaidh Hannan Hanncard
    Hannecart Hannes Hannibals Hannigan Hannlaoigh Hannon Hannracháin Hannraoi Hannula
    Hanrachtaigh Hanrahan Hanraoi Hanratty Hans Hansen Hanson Hanssen Hanssens Hansson Hanus
    Hanusek Hanuseková Hanusiak Hanuska Hanusková Hanusová Hanuška Hanušková Hanzel Hanzelová
    Hanák Hanáková Hançer Hanúsek Hanúseková Hanúska Hanúsková Hanžek Hao Haodha Haodhgáin
    Haogáin Haoidhne Haoilbheard Haoileáin Haolláin Haoláin Haonghuis Haonghusa Hapka Haponiuk
    Hara Haraburda Harahoe Haralds Haraldsson Haran Harapin Harasimiuk Harber Harbin Harbison
    Harcáin Hardaway Hardee Harden Harder Hardesty Hardi Hardiansyah Hardie Hardiman Hardin
    Harding Hardison Hardman Hardwick Hardy Hare Haremza Haren Hargadon Hargadáin Hargan
    Hargett Hargis Hargrave Hargreaves Hargrove Hargáin Hari Haring Hariyah Harju Harkin
    Harkins Harlan Harless Harley Harloff Harlow Harman Harmon Harms Harness Harnett Harney
    Haro Harold Harp Harper Harr Harrachtáin Harragáin Harrell Harrelson Harrer Harrigan
    Harrihy Harriman Harrington Harris Harrison Harrod Harry Harrys Harrýs Hart Harta
    Hartagáin Hartati Harte Harter Hartford Hartigan Hartikainen Hartl Hartley Hartman
    Hartmann Hartmanns Hartnett Hartung Hartvigs Hartwell Hartwig Harty Hartzell Harvan
    Harvanová Harvey Harvánek Harváneková Harwell Harwood Haryanti Haryanto Hasan Hasanah
    Hasanov Hasegawa Haselaar Hashimoto Hasiak Haskell Haskins Haslauer Hasler Haslinger
    Haspengouw Hass Hassan Hassanah Hassani Hassell Hassett Hastey Hastie Hastings Hastuti
    Hasty Hatch Hatcher Hatchett Hatfield Hathaway Hatley Hattinger Hatton Hauck Hauer Hauffer
    Haug Hauge Haugen Haugh Haughey Haugland Hauks Hauksteinns Haukvalds Haumer Haun Haupert
    Hausberger Hauser Hautala Hautamäki Havel Haven Havens Haverinen Haverty Havlíček
    Havlíčková Havran Havranka Havranko Havranková Havranová Hawe Hawes Hawk Hawkins Hawks
    Hawley Haworth Hawro Hawrylak Hawthorn Hawthorne Hay Hayashi Hayden Hayer Hayes Haygood
    Haynes Hayre Hayrioğlu Hays Hayward Haywood Hazel Hazelton Hazelwood Hazen Hazenveld
    Hazzard Hałat Hałka Haňak Haňaková Haňák Haňáková Haščák Haščáková Heachadha
    Heachthigheirn Head Headhra Headley Headrick Heaffy Heaghra Heaghráin Healey Heallaigh
    Healy Heaney Heaphy Hearbhaird Hearbhard Hearcáin Heard Hearghail Hearghaile Hearn Hearne
    Hearnáin Hearráin Hearty Hearáin Heath Heathcote Heaton Heavey Heba Hebenstreit Hebert
    Hechenberger Hecht Heck Hecke Hecker Heckett Heckman Hector Heczko Hedberg Hedderman
    Hedgepeth Hedges Hedigan Hedin Hedlund Hedman Hedrick Hedström Heeb Heelan Heenan Heeney
    Heer Heere Heerenveen Heerkens Heerschop Heffernan Hefferon Heffner Heffron Heflin Hefner
    Hegarty Hegde Hegedüs Hegedűs Heger Heggarty Hegmann Hehir Hehl Heibhrín Heichthigheirn
    Heideagáin Heiden Heidenreich Heiderscheid Heidhin Heidrich Heifearnáin Heifrín
    Heigheartaigh Heigl Heijden Heijman Heijmans Heijmen Heikirs Heikkilä Heikkinen Heilman
    Heilmóðs Heilíre Heim Heimhrín Heimirs Hein Heindl Heinen Heino Heinonen Heinreks Heinrich
    Heinrichs Heinsalu Heinsoo Heintz Heintze Heinz Heinzl Heireamhóin Heirens Heisis
    Heiskanen Heisler Heislin Heiss Heissenberger Heiteagáin Heithchir Heithir Heiðarrs
    Heiðars Heiðbergs Heiðberts Heiðlinds Heiðmanns Heiðmars Heiðmunds Heiðreks Hejduk Hejna
    Hekker Hektors Helak Helaoire Held Helen Heleniak Helenius Helery Helgesson Helgis Helin
    Hell Helland Hellberg Hellemans Heller Hellevoort Hellgren Hellman Hellström Hellwig Helm
    Helman Helmerhorst Helmick Helminen Helms Helmúts Helsen Helton Hely Hembree Hemert
    Hemetsberger Hemma Hemmen Hemmer Hemmerts Hempenstall Hemphill Henao Henck Hendershot
    Henderson Hendon Hendrick Hendricks Hendrickson Hendrickx Hendriks Hendrikse Hendrix
    Hendry Hendzel Henebry Heneghan Henegouwen Henery Heney Hengen Henin Henk Henke Henley
    Hennebry Hennelley Hennelly Hennessey Hennessy Henni Hennig Hennigan Henning Hennings
    Henningsson Henrard Henric Henriks Henriksen Henriksson Henrion Henriques Henriquez
    Henrotte Henry Henrys Henríquez Henrýs Hens Henschel Henshaw Hensley Henson Henst
    Hentschel Heochach Heochadha Heochaidh Heodhasa Heodhusa Heoghain Heoghanáin Hepburn
    Hepenstall Her Heraghty Heras Heraty Herba Herbert Herberts Herbjörns Herbst Herbut Herceg
    Herck Herd Herda Herdzik Heredia Heremans Heretik Heretiková Hereward Herfinns Hergeirs
    Hergills Hergils Heribert Hering Heripon Herity Herjólfs Herlaugs Herleifs Herlihy Herlufs
    Herman Hermann Hermanns Hermanowicz Hermans Hermansen Hermansson Hermes Hermighausen
    Hermiston Hermosilla Hermunds Hermóðs Hernandes Hernandez Hernando Herndon Hernon Hernádez
    Hernández Herok Herold Heron Herout Herr Herranz Herrera Herrero Herrick Herrin Herring
    Herrington Herrmann Herron Hersey Hershberger Hersirs Herstal Hersteinns Hersveinns
    Hertrampf Hervars Hervarðs Hervia Hervins Hervás Hervé Herzog Hesbaye Heser Heskin Heslin
    Hess Hesse Hessel Hession Hester Hethur Hetmańczyk Hetrick Hettinger Hettner Heuertz
    Heusden Heuser Heuvel Hever Hewelt Hewett Hewitt Hewson Hexspoor Heyden Heydrich Heydərli
    Heylen Heymans Heyne Heyvaert Heyward Heß Hećimović Hečko Hečková Hhoyiyane Hiarfhlaithe
    Hiarfhlatha Hiarnáin Hiatt Hibbard Hiceadha Hicidhe Hickerson Hickey Hickle Hickman Hicks
    Hickson Hicí Hicín Hicóg Hidalgo Hidayanto Hidayat Hierro Hietala Hietanen Hifearnáin
    Higdon Higginbotham Higgins Higgs High Highne Hight Hightower Higueras Hilary Hilaríus
    Hilbert Hilberts Hildars Hildebrand Hildibergs Hildibrands Hildigeirs Hildiglúms Hildimars
    Hildimunds Hildings Hildirs Hildiþórs Hildreth Hiles Hilger Hill Hillard Hillen Hiller
    Hillery Hilliard Hillis Hilll Hillman Hillow Hills Hilmars Hilmer Hilmerová Hilmirs
    Hilpert Hilti Hilton Hiltunen Himes Himmelbauer Himris Hinca Hindeberg Hindman Hinds Hines
    Hinić Hinkle Hinman Hinneirghe Hinney Hinnéirghe Hinojosa Hinriks Hinson Hinterberger
    Hinteregger Hinterleitner Hinton Hintz Hinéirigh Hinéirí Hiocóg Hiolláin Hioláin
    Hionnghaile Hiorbhaird Hiorbhard Hirsch Hirschmann Hirt Hirthe Hirvonen Hishon Histon
    Hitchcock Hite Hitt Hix Hixon Hixson Hjallkárs Hjalmarsson Hjaltis Hjarnars Hjelm Hjort
    Hjálmars Hjálmgeirs Hjálms Hjálmtýrs Hjálmþórs Hjörleifs Hjörts Hjörtþórs Hjörvars
    Hlabangane Hlabisa Hladká Hladký Hlatshwayo Hlaváč Hlaváčik Hlaváčiková Hlaváčová Hleiðars
    Hlela Hlengwa Hlinis Hlinka Hlinková Hliník Hliníková Hljóms Hlomuka Hlongwa Hlongwane
    Hlophe Hlubi Hlumakazi Hlyns Hlégests Hlérs Hlífars Hlíðars Hlíðbergs Hlöðmunds Hlöðs
    Hlöðvarðs Hlöðvers Hnat Hnefills Hnikarrs Hnikars Hoag Hoagland Hoang Hoarau Hoare Hoareau
    Hoban Hobbs Hobson Hochleitner Hochreiter Hochstetler Hocine Hodak Hodel Hodge Hodges
    Hodgson Hodhráin Hodkiewicz Hodnett Hodson Hodža Hodžić Hodžová Hoecke Hoedemakers Hoeger
    Hoek Hoeks Hoekstra Hoelen Hoes Hoevel Hoeven Hoey Hofbauer Hofer Hoff Hoffman Hoffmann
    Hofinger Hofman Hofmann Hofmeister Hofstetter Hofstätter Hogan Hogg Hogue Hoibicín
    Hoirbheaird Hoirbheard Hoirchinnigh Hoireabaird Hoireabhaird Hoireabhard Hoireachtaigh
    Hoiscín Hoistín Hoisín Hojda Hojka Hoke Hokkanen Holappa Holbrook Holc Holcomb Holcombe
    Holdaway Holden Holder Holeksa Holewa Holgeirs Holgers Holgersson Holguin Holguín Holiday
    Holič Holiček Holičeková Holička Holičková Holičová Holl Holland Hollander Hollar
    Hollaráin Hollaus Hollenbeck Holler Holley Holliday Holliman Hollingsworth Hollins Hollis
    Holloman Holloway Holly Hollywood Holláin Hollúin Holm Holman Holmberg Holmes Holmgren
    Holmqvist Holmström Holohan Holopainen Holst Holsten Holston Holt Holthuis Holtis Holton
    Holtz Holub Holubec Holubecová Holubek Holubeková Holubka Holubko Holubková Holubová
    Holuby Holvoet Holzapfel Holzer Holzinger Holzknecht Holzmann Holík Holíková Holíček
    Holíčeková Holúbek Holúbeková Holúbok Holčík Holčíková Homan Homenick Homer Honaker Honan
    Hondeveld Honeycutt Hong Honing Honkanen Honkisz Honoré Hood Hoof Hoog Hoogers Hoogh Hook
    Hooker Hooks Hoop Hooper Hooten Hoover Hope Hopkins Hoppe Hoppenbrouwer Hopper Hopson Hora
    Horak Horan Horbacz Horcáin Hore Horemans Horgan Horgáin Hormazábal Horn Horne Horner
    Hornich Hornig Hornik Horning Hornsby Horowitz Horrocks Horsley Horst Horton Horvat
    Horvatek Horvath Horvatinec Horvatić Horváth Horváthová Horák Horáková Horáček Horáčková
    Hosae Hosey Hoskins Hosp Hoss Hosseini Hostaden Hoste Hostetler Hotchkiss Hotz Hou Houari
    Houben Houck Houde Houdijk Hougardy Hough Houghton Houk Houle Houlihan Houracháin Hourican
    Hourigan Hourihane House Houser Houston Houteveen Hove Howard Howarth Howe Howell Howells
    Howerton Howes Howland Howley Hoy Hoyle Hoyos Hoyt Hoz Hoza Hozjan Hozová Hoàng Hočevar
    Hołota Hołubowicz Hołysz Hošták Hoštáková Hošťák Hošťáková Hrabar Hrabia Hrafnars
    Hrafnbergs Hrafnkells Hrafns Hrafntýrs Hranić Hranj Hrannars Hrapps Hrastinski Hraunars
    Hraško Hrašková Hrdlička Hrdličková Hreggviðs Hreims Hreinns Hreiðars Hreiðmars Hren
    Hrianka Hrianková Hribar Hribernik Hric Hricová Hrings Hrmo Hrmová Hroboň Hroboňová
    Hrollaugs Hrolleifs Hrovat Hrubá Hrubý Hruška Hrušková Hrušovská Hrušovský Hrvojić
    Hrynkiewicz Hræreks Hrímnirs Hróalds Hróars Hróbjarts Hróis Hrólfs Hrómunds Hróðgeirs
    Hróðmars Hróðvars Hróðólfs Hrúts Hršak Hrženjak Hsu Huaillearan Huaithne Huaithnín Hualla
    Huallacháin Huallaigh Huang Huart Huba Hubbard Hubbell Huber Hubert Huberts Huberty Hubin
    Hubmann Hubová Huckaby Huczek Huczko Huddleston Hudec Hudecová Hudgens Hudgins Hudson
    Hudspeth Hudzik Hudáček Hudáčeková Huel Huels Huemer Huerta Huertas Huet Huey Huff Huffman
    Hufnagl Hug Hugbergs Huggins Hughes Hughey Huginns Hugis Hugleiks Hugo Hugos Huguet Hugós
    Huhn Huhtala Huidhir Huiginn Huigín Huijben Huijbrechts Huijs Huijzing Huirthille Huiscín
    Huisman Huitseacháin Huka Hulbert Hulbój Huldars Hulett Huljev Hull Hulle Hulláin Huls
    Hulse Hulsey Hulshouts Hulskes Hulst Hult Hulten Hultgren Hultman Humayrova Humbert Humble
    Humblet Hume Humeniuk Humer Humes Hummel Hummer Humoyunov Humphrey Humphreys Humphries
    Hundley Hunerik Huneycutt Hunt Hunter Huntington Huntley Hunziker Huotari Huovinen Hupka
    Hupková Hurd Hurdail Hurley Hurmholtaigh Hurst Hurt Hurtado Hurthuile Hus Husak Huska
    Huskey Husnjak Husová Huss Hussain Hussein Hussey Huston Huszcza Husák Husáková Husár
    Husárová Husťák Husťáková Hutagalung Hutapea Hutasoit Hutchens Hutcherson Hutcheson
    Hutchings Hutchins Hutchinson Hutchison Huter Hutnik Hutson Hutta Hutter Hutterer Hutto
    Hutton Huttová Huttunen Hutyra Huurdeman Huuskonen Huxleys Huybrechts Huyghe Huynh Huys
    Huysmans Huzaifa Hučko Hučková Hušek Hušeková Huška Hušo Hušová Hušták Huštáková Hušťák
    Hušťáková Hvannars Hwang Hyatt Hyde Hyjek Hyland Hyls Hyltirs Hylton Hyman Hynek Hynes
    Hynman Hyttinen Hytönen Hyvärinen Hyvönen Hyży Hágáin Hágúrtaigh Háilíosa Háinle Háinlí
    Hájek Hájková Hákons Háleygs Hálfdans Hálfdáns Hámunds Hánusaigh Háreks Hárlaigh Hárlaugs
    Hásteinns Hávarrs Hávars Hávarðs Häfliger Hägg Hägglund Häggström Häkkinen Hämmerle
    Hämäläinen Hänel Hänninen Häring Härkönen Härm Häusler Håkansson Hængs Hænirs Héadtromáin
    Héaghráin Héalaigh Héalaithe Héamhthaigh Héanacháin Héanagáin Héanaigh Hébert Héideáin
    Héigcheartaigh Héigearta Héigeartaigh Héigheartaigh Héighne Héighnigh Héighniú Héil
    Héilidhe Héiligh Héilí Héimhthigh Héimhín Héineacháin Héinrí Héiní Hénrí Héðinns Hícín
    Híde Híghne Híomhair Hírams Hóbáin Hódhra Hódhráin Hóghartaigh Hógáin Hóir Hólmars
    Hólmberts Hólmfasts Hólmgeirs Hólmgríms Hólmkells Hólms Hólmsteinns Hólmþórs Hór Hóra
    Hórdha Hóráin Hóseas Hödl Höfer Höfig Höfler Högberg Höglinger Höglund Högnis Höller
    Hölzenbecher Hölzl Höning Hörl Hörle Hörmann Hörðs Höskulds Hövel Höðs Húberts Húbáin
    Húgós Húmis Húnbogis Húnis Húnns Húnröðs Húrdail Hús Húska Húsková Húsová Húšek Húšeková
    Húška Hübel Hübner Hümmətov Hürlimann Hüseynbəyli Hüseynli Hüseynov Hüseynova Hüseynoğlu
    Hütter Həsənov Həsənzadə Iacobucci Iacovelli Iadanza Iago Iannelli Iannotti Iannucci
    Iannuzzi Iarla Iasachta Iascaire Ibacache Ibarra Ibañez Ibikunle Iborra Ibraaheem Ibrahim
    Ibrohimov Ibáñez Iciek Idec Idris Idzi Iforayeva Iftikhaar Iglesia Iglesias Ignac Ignatiuk
    Ignatjev Igo Igoe Igras Ihab Ihalainen Ihejirika Ihnačák Ihnačáková Ihsaan Ihtiram Ijli
    Ikeda Ikhlef Ikonen Ilan Ilijić Ilinović Ilić Iljin Illugis Illés Ilori Ilupeju Ilves
    Imali Imbert Imhof Imiela Iminza Imiołczyk Immanúels Immonen Imonova Impastato Impe Imrich
    Imrichová Imronov Indriðis Indyk Indyka Infante Infantino Ingalls Ingbergs Ingersoll
    Ingibergs Ingiberts Ingibjarts Ingibjörns Ingileifs Ingimagns Ingimars Ingimunds Ingis
    Ingivalds Ingiþórs Ingjalds Ingle Inglis Ingmars Ingoldsby Ingraham Ingram Ingvalds
    Ingvars Ingvarsson Ingvis Ingólfs Ingþórs Iniesta Inman Inneirghe Innocenti Innseadún
    Inostroza Inoue Intaum Interiano Interminei Interminelli Inzaghi Inzunza Iomaire Ionescu
    Ioniță Ionrachtaigh Ioppi Iqbal Irawan Irby Ireland Ireri Iriarte Irish Irizarry Irla
    Iroha Irons Irungu Irvin Irvine Irving Irwin Irzyk Isaac Isaacs Isaacson Isah Isaksen
    Isaksson Isbell Isella Isern Isfandiyorov Ishii Ishikawa Iskierka Isler Islomov Ismaels
    Ismail Ismoilov Isom Ison Israel Israelsson Issa Issac Issack Issak Issis Iswahyudi Iten
    Ito Iturra Ivandić Ivanov Ivanović Ivančan Ivarsson Ivask Ivaška Ivašková Ivers Iversen
    Iverson Ives Ivey Ivory Ivy Ivšić Iwanow Iwańczyk Iwu Iyanda Iyengar Iyer Iymonova
    Izaguirre Izquierdo Izzo Iñiguez Iústás JAO JEN JUAN Jaabir Jaakkola Jaakson Jaanson
    Jaanus Jaatinen Jabir Jablonski Jabr Jabłoński Jacak Jaceps Jachimczak Jachimczyk Jachna
    Jack Jackman Jacks Jackson Jacob Jacobi Jacobs Jacobsen Jacobson Jacobsson Jacoby
    Jacquemart Jacquemin Jacques Jacquet Jacquot Jacuzzi Jad Jadot Jadoul Jaeger Jafari Jafets
    Jaffe Jagarinec Jager Jagečić Jaggi Jagiełka Jagieło Jahdami Jahdari Jahn Jahongirov
    Jailani Jaime Jaimes Jain Jaiyeola Jaje Jajko Jakab Jakiel Jakimiak Jakis Jakobs Jakobsen
    Jakobson Jakobsson Jakoniuk Jakopec Jakopović Jakops Jakovac Jaković Jakovlev Jakovljević
    Jakub Jakuba Jakubaszek Jakubec Jakubecová Jakubek Jakubeková Jakubiuk Jakubka Jakubko
    Jakubková Jakubová Jakubowski Jakubík Jakubíková Jakubček Jakubčeková Jakubčo Jakubčová
    Jakubčík Jakubčíková Jakupić Jakuš Jakóbiak Jakóbik Jakúbek Jakúbeková Jalaal Jalakas Jali
    Jalil Jalolov Jalonen Jalovec Jalovecová Jama Jamaal Jamar Jamasijadu Jambor Jameel
    Jamerson James Jameson Jamieson Jamile Jamils Jamison Jamnik Jamroz Jamrożek Jamroży
    Jamshidov Jan Janasik Janasz Janc Jancewicz Janczarek Janczura Janda Jandl Jandová Janduła
    Janek Janeková Janes Janeček Janečeková Janečka Janečko Janečková Janežič Jani Janic
    Janicki Janiga Janik Janisch Janisz Janiszek Janiszewski Janiuk Jank Janka Jankauskas
    Janke Janko Janková Jankowicz Jankowski Jano Janoszek Janoszka Janová Janowiak Janočko
    Janočková Janoš Janošek Janošeková Janoška Janoško Janošková Janošo Janošová Jans Jansdr
    Janse Jansen Jansse Janssen Janssens Jansson Jantos Jantošovič Jantošovičová Januar
    Januchta Janus Januszewicz Januszko Jany Janák Janáková Janík Janíková Janča Janček
    Jančeková Jančo Jančová Jaque Jara Jaracz Jaramillo Jarc Jarczak Jarczyk Jarema Jaremek
    Jaremko Jargieło Jargiło Jarka Jarkiewicz Jarl Jarls Jarman Jarmuła Jarmuż Jarmużek Jaroch
    Jarosiewicz Jarosik Jarosz Jaroszuk Jaroš Jarošová Jarrell Jarrett Jarso Jarvis Jas Jasica
    Jasina Jasionek Jasiński Jaskolski Jaskóła Jasminova Jasnoch Jasons Jasper Jasprica Jasso
    Jast Jastrzębski Jaszcz Jaszczur Jaszczyszyn Jauhiainen Jauk Jaume Jaunzema Jaunzems
    Javohirov Javornik Jaworski Jay Jayaraman Jaynes Jaén Jałowiec Jaśko Jaśkowiec Jaźwiec
    Jażdżyk Jdotte Jean Jebet Jedľovská Jedľovský Jeffcoat Jefferies Jeffers Jefferson Jeffery
    Jeffrey Jeffries Jefimov Jefwa Jeggij Jegorov Jehle Jeitz Jeka Jekel Jelagat Jelavić Jele
    Jelen Jelimo Jelić Jelle Jellyman Jelínek Jelínková Jemeli Jemison Jemrić Jemutai Jendek
    Jendeková Jenek Jenewein Jenkins Jenko Jenks Jenni Jennings Jennis Jens Jensen Jenson
    Jenssen Jepchirchir Jepchumba Jepkemboi Jepkemei Jepkirui Jepkoech Jepkogei Jepkorir
    Jepkosgei Jepleting Jepngetich Jeppesen Jeppsson Jepsen Jeptoo Jerde Jereb Jereczek
    Jeremías Jerez Jerič Jerković Jermakov Jerman Jernigan Jerome Jerono Jerop Jerotich
    Jerusalem Jeruto Jerzyk Jeršov Jes Jeske Jespers Jespersen Jessa Jessel Jessen Jessup
    Jesus Jeszka Jeszke Jesús Jeter Jett Jewell Jewett Jewuła Jezior Jeżyk Jeżyna Ježek
    Ježková Jha Jhaveri Jia Jiang Jibela Jibril Jilani Jiles Jili Jillo Jimale Jimenez Jiminez
    Jiménez Jimínez Jin Jiyane Job Jobe Jochems Jochums Jockel Jode Jodko Joe Joel Jofré Johal
    Johann Johannessen Johannesson Johans Johansen Johanson Johansson John Johns Johnsen
    Johnson Johnsson Johnston Johnstone Joiner Jokela Jokinen Jokiwe Jolley Jolly Joly Jomini
    Jomo Jonak Jonas Jonasson Jonata Jonatová Jonckheere Jonczyk Jones Jong Jonge Jonghe
    Joniak Jonik Jonjić Jonker Jonkman Jonsson Joos Joosten Jop Jopich Jordan Jordon Jordá
    Jordán Jorgensen Jorgenson Joris Jorlink Jorquera Jorrisen Jose Josefsson Joseph Joshi
    Joshua Joshuas Josipović Joslin Jost Joszko Joubert Jourdan Jovanovac Jovanovic Jovanović
    Jove Jover Jovinelli Jović Joy Joyce Joye Joyner Jozić Jośko Juan Juarez Judd Jude Judek
    Judge Judkins Judy Juen Jug Jugovac Juhanson Juhkam Juhlin Juhász Jukić Julian Julians
    Julien Julius Juliá Julián Julliard Juma Jumba Jumiège Junas Junasová Junck Juncken
    Juncker Jung Jungfer Jungwirth Junior Junitz Junk Junken Juntunen Junás Junásová Junáš
    Junášová Juqula Jurado Juras Juraszczyk Jurczuk Jurek Jureková Juretić Jureško Jurina
    Jurinová Jurić Jurišić Jurjević Jurka Jurko Jurković Jurkovič Jurkovičová Jurková Jurlina
    Juroszek Jurrijens Juráš Jurášová Jurík Juríková Jurča Jurčina Jurčinová Jurčić Jurčo
    Jurčová Jussila Justice Justus Juszczuk Juvara Juvonen Juárez Juśkiewicz Ján Jáno Jánová
    Jánoš Jánoška Jánoško Jánošková Jánošová Jánošík Jánošíková Jáquez Járngríms Játgeirs
    Játmunds Játvarðs Jáuregui Jäckel Jäger Jäggi Jähn Jäkel Jänes Jäntsch Jäntti Järv Järve
    Järvelä Järvenpää Järvi Järvinen Jääskeläinen Jóakims Jóanns Jódar Jóels Jóhannes Jóhanns
    Jóis Jómars Jómunds Jónars Jónas Jónatans Jónbjörns Jóndórs Jóngeirs Jónmunds Jóns
    Jónsteinns Jónás Jónþórs Jósafats Jósavins Jósefs Jóseps Jósteinns Jósúas Jóvins Józefczak
    Józwik Jóźwiak Jõe Jõesaar Jõgi Jöbstl Jökulls Jönsson Jörfis Jörgens Jörgensen Jörmunds
    Jörris Jörunds Jörvars Jörvis Jørgensen Júlíans Júlís Júlíus Júnís Júníus Júreks Jürgens
    Jürgenson Jürisson Jüttner Jędra Jędrak Jędral Jędrasiak Jędraszczyk Jędraszek Jędruch
    Jędrusiak Jędruszczak Jędryczka Jędrys Jędrzejek KAN KANG KAO KENG KUAN KUNG KUO Kaamil
    Kaari Kaasik Kaay Kabala Kabeer Kaberia Kabir Kabiru Kabui Kaburu Kabus Kabza Kachela Kaci
    Kacperczyk Kacperek Kaczan Kaczka Kaczmar Kaczmarczyk Kaczmarek Kaczmarkiewicz Kadak
    Kadakia Kaddour Kaddouri Kade Kadela Kadenge Kadi Kadija Kadlec Kadlecová Kadri Kadzo
    Kafel Kageha Kagendo Kager Kagwiria Kahindi Kahinu Kahl Kahlina Kahn Kahr Kaikkonen
    Kaimenyi Kain Kaindl Kaingu Kainulainen Kainz Kairu Kairys Kaiser Kaja Kajak Kajdan Kajdas
    Kajs Kajstura Kajuju Kakai Kakalis Kakar Kaktus Kala Kalama Kalamees Kalan Kalanjoš
    Kalarus Kalazić Kalcher Kalda Kaldis Kale Kalebs Kaleem Kaleema Kalekye Kaletka Kaliciak
    Kalinin Kalinka Kalinowski Kalis Kalisiak Kaliská Kaliský Kalista Kalita Kaliňák
    Kaliňáková Kaljula Kaljurand Kaljuste Kaljuvee Kalka Kalla Kallas Kallaste Kallen Kallert
    Kallio Kalm Kalman Kalmanns Kalmans Kalmars Kalmus Kalniņa Kalniņš Kaloki Kalota
    Kaltenbrunner Kaltenböck Kaltenegger Kaluga Kalume Kalvaitis Kalvelis Kalvėnas Kalēja
    Kalējs Kamal Kamalanon Kamande Kamathi Kamau Kambs Kamdar Kamel Kamela Kamene Kamieniak
    Kamieniarz Kaminski Kamiński Kammerer Kamp Kamper Kamran Kamronov Kamyk Kamyszek Kanana
    Kananu Kanarek Kanda Kandie Kandora Kandzia Kandziora Kane Kanerva Kang Kangas Kangethe
    Kangley Kangogo Kangro Kangur Kania Kaniak Kaniaková Kanik Kanini Kaniški Kanja Kankaanpää
    Kannan Kansy Kant Kantola Kanyi Kapadia Kapałka Kapcia Kapciak Kapeller Kapera Kapinos
    Kapka Kaplan Kapoor Kapp Kappel Kapral Kaprasíus Kapur Kapustka Kapuścik Kar Kara Karaamat
    Karadeniz Karagić Karalus Karam Karamarko Karambu Karan Karani Karanja Karaśkiewicz
    Karczmarek Karczmarz Karels Karge Kargl Kargol Karhu Karhunen Kari Karier Karikari Karimi
    Karims Karisa Kariuki Karjalainen Karkocha Karks Karkut Karl Karlberg Karles Karlis
    Karlović Karls Karlsen Karlsson Karlström Karmelita Karmelić Karnas Karner Karnes Karnik
    Karol Karpe Karpeta Karpiak Karpiel Karpik Karpiński Karpov Karppinen Karr Karrer Karro
    Karsznia Karttunen Karu Karuga Karul Karulová Karuri Karuza Karvels Karvinen Karvonen
    Karwala Karwan Karwitha Karwot Karyś Karz Karłowicz Kas Kasak Kasam Kase Kasel Kasemaa
    Kasemets Kashif Kashyap Kasiak Kasica Kasim Kask Kaspar Kaspars Kasper Kasperczak Kaspers
    Kasprzak Kass Kassim Kassulke Kasteelen Kastelic Kastelik Kastner Kastíels Kasyoka
    Kaszkowiak Kasznia Kata Katana Katarínus Kathagen Kathambi Kathure Katić Kato Katona
    Kattai Katz Katós Kauffman Kauffmann Kaufman Kaufmann Kaul Kauliņa Kauliņš Kaupas Kauppila
    Kauppinen Kaur Kautzer Kauzlarić Kaučič Kavaliauskas Kavanagh Kavasch Kavaschová Kawala
    Kawiak Kawira Kawula Kawulok Kay Kaya Kaye Kaylor Kaysan Kayser Kazakov Kazana Kazberuk
    Kazek Kazik Kaziková Kazimierczuk Kazimierczyk Kazior Kaziród Kazlauskas Kazubek Kazungu
    Kazík Kazíková Kałek Kałwa Kałwak Kaņepa Kaņeps Kašpar Kašparová Kaźmierczak Kaźmierczyk
    Keady Kealey Keally Kealty Kealy Keane Keaney Keany Keapock Kearney Kearns Keary Keating
    Keaton Keaveney Keaveny Kebaili Kebir Keck Kee Keebler Keefe Keefer Keeffe Keegan Keehan
    Keel Keelan Keeler Keeley Keeling Keely Keen Keenaghan Keenahan Keenan Keene Keener Keeney
    Keer Keery Keeton Keevers Kehoe Keightley Keijser Keijzer Keim Keinänen Keister Keitany
    Keith Kelder Keleković Kelemen Keler Kelečić Kelić Kell Kellar Kelleher Keller Kelley
    Kellner Kello Kellogg Kellová Kellum Kelly Kelo Kelová Kelsey Kelso Keltenie Kelvey Kelvin
    Kemboi Kemei Kemmer Kemp Kempen Kemper Kempka Kempny Kemppainen Kendall Kendi Kendra
    Kendrick Kendrová Kenga Kenig Kenis Kenlan Kenlon Kenna Kenneally Kennedy Kennellan
    Kennelly Kenner Kenney Kenny Kensy Kent Kenyon Keníž Kenížová Keogan Keogh Keoghan
    Keoghane Keohan Keohane Keown Keplinger Ker Kerans Kerekes Kereković Kerger Kerin Kerins
    Kerkhof Kerkhofs Kerley Kerlin Kerluke Kermody Kern Kernan Kerney Kerns Kerová Kerr
    Kerrigan Kerrisk Kerschbaum Kerschbaumer Kerschen Kersey Kertzmann Kerubo Kerville Kerwick
    Keränen Keskinen Keskitalo Kesküla Kessler Kester Ketchum Ketel Keter Ketilbjörns Ketills
    Ketola Ketting Kettunen Keudel Kevane Keville Kevin Kevo Key Keya Keyes Keys Keyser Khaba
    Khabalidaka Khaemba Khaldi Khaled Khalif Khalil Khalsa Khambule Khamis Khamisi Khan Khanna
    Khanyeza Khanyile Khaphela Khare Khathi Khathide Khathini Khatri Khawula Khelif Khelifa
    Khelifi Khelil Kheswa Khezokhulu Khisa Kholose Khomo Khonjwayo Khosini Khosla Khoza Khuba
    Khubisa Khuboni Khukhuza Khulu Khuluse Khumalo Khumbuza Khurana Khuyameni Khuzwayo Khwane
    Khwela Kiama Kiarie Kibe Kibet Kibiwot Kibiwott Kiboi Kibor Kiciak Kidawa Kidd Kidder
    Kidney Kidoń Kidwell Kieber Kieca Kiedrowicz Kiefer Kieffer Kiehn Kielan Kielczyk Kielich
    Kieloch Kiely Kiema Kiepas Kiepura Kieran Kierane Kierans Kierat Kierepka Kiernan Kieszek
    Kiełbik Kiełbowicz Kiełbus Kiełek Kigen Kihara Kihn Kiik Kiil Kiilu Kiio Kiiru Kiis Kiisk
    Kij Kijanka Kijas Kijnder Kik Kikas Kikkas Kilar Kilawee Kilback Kilbane Kilbride Kilburn
    Kilcoyne Kilday Kildea Kilduff Kilfoyle Kilgallen Kilgallon Kilgore Kilhooly Kiliszek
    Kiljan Kiljans Kilk Kilkenny Killeen Killer Killian Killilea Killingsworth Killion
    Killooly Killoran Killoughry Kilmartin Kilmer Kilmore Kilonzi Kilonzo Kilpatrick
    Kilpeläinen Kilroe Kilroy Kilíans Kim Kimachu Kimaiyo Kimani Kimanthi Kimanzi Kimaru
    Kimathi Kimball Kimble Kimbrell Kimbrough Kimeli Kimemia Kimeu Kimmel Kimosop Kimotho
    Kimtai Kimura Kimutai Kinaghan Kinahan Kinal Kinard Kincaid Kind Kinder Kindle Kindred
    Kinet King Kingori Kingsbury Kingsley Kingston Kiniry Kink Kinkela Kinlan Kinlen Kinnane
    Kinnear Kinnegan Kinner Kinnerk Kinney Kinnon Kinnunen Kinny Kinoti Kinsch Kinsella Kinsey
    Kint Kintziger Kinuthia Kinya Kinyanjui Kinyua Kiogora Kioko Kipchirchir Kipchumba
    Kipkemboi Kipkemei Kipkemoi Kipkirui Kipkoech Kipkogei Kipkorir Kipkosgei Kipkurui
    Kiplagat Kiplangat Kipleting Kiplimo Kipngeno Kipngetich Kipp Kiprono Kiprop Kiprotich
    Kipruto Kipsang Kiptanui Kiptoo Kiptui Kiptum Kipyego Kipyegon Kiragu Kirby Kirchmair
    Kirchner Kirillov Kirimi Kirinčić Kirk Kirke Kirkham Kirkland Kirkpatrick Kirksey Kirkwood
    Kirlin Kirpenstein Kirs Kirsch Kirschner Kirsipuu Kirss Kirui Kirwa Kirwan Kiryluk Király
    Kis Kisel Kisela Kiselová Kiser Kiseľ Kiseľa Kiseľová Kish Kisilu Kisman Kiss Kissane
    Kisseljov Kiszczak Kitchen Kitchens Kite Kitheka Kithinji Kithome Kiti Kitonga Kitprapa
    Kitsao Kitson Kittakun Kituku Kitumaini Kitur Kitzler Kitzmann Kiuru Kivelä Kivi Kivilo
    Kivimäe Kivimäki Kivinen Kiviniemi Kivistik Kivistö Kivuva Kiwior Kizer Kiška Kjalars
    Kjallaks Kjarans Kjartans Kjarvals Kjeldsen Kjellberg Kjárrs Kjær Kjóis Klaarwater Klaas
    Klaja Klama Klamka Klammer Klanac Klapač Klapačová Klapka Klapko Klapková Klapp Klapáč
    Klapáčová Klarin Klarić Klashorst Klasić Klasson Klatka Klaus Klausen Klausner Kleban
    Klebba Kleibrink Kleijse Klein Kleina Kleinschmidt Klejna Klekot Klemczak Klemens Klement
    Klemenzs Klemenčič Klemm Klemt Klepka Klepáč Klepáčová Klerks Kleybrink Kliber Kligl Klijn
    Klima Klimek Klimeková Klimko Klimkovič Klimkovičová Klimková Klimo Klimov Klimová
    Klimáček Klimáčeková Klin Kline Kling Klingelhöfer Klingensmith Klinger Klingler Klinkosz
    Klisz Kliszcz Kližan Kližanová Kloch Klocker Klocko Kloiber Klokoč Klokočová Klomp
    Klopačka Klopačková Kloppert Klorek Klos Kloska Klotz Kluczek Klucznik Kluczyk Klug Kluj
    Klupś Klus Klyszcz Klyta Klængs Klęczar Klęk Kmak Knapek Knapp Knappe Knaus Kneafsey
    Knecht Kneip Knez Knezović Knežević Kniaź Knieć Knight Kniha Knihová Knockaert Knoers
    Knoll Knott Knotts Knowles Knowlton Knox Knudsen Knudson Knuf Knutsen Knutson Knutsson
    Knych Knysak Knörrs Knúts Kobak Kobal Kobayashi Kobel Kobelt Kober Kobia Kobielsky
    Kobielská Kobielský Kobos Kobryń Kobza Koc Kocaj Kocan Koch Kochanowicz Kochel Kocher
    Kochman Kocian Kocianová Kociemba Kocijančić Kocjančič Kocka Kocková Kocová Kocoł Kocsis
    Kocur Kocurek Koczara Koczy Kocák Kocáková Kocúr Kocúrik Kocúriková Kocúrová Kodrič Koech
    Koehler Koehn Koelpin Koeman Koenig Koepp Koester Kof Kofler Koger Koggis Kogler Kogo Kohl
    Kohler Kohli Kohn Kohnen Kohnke Kohut Kohv Koistinen Koit Koitla Koivisto Koivula Koivunen
    Koj Kojder Kok Kokalj Kokanović Kokk Kokko Kokkonen Kokol Kokorić Kokosza Kolade Kolanek
    Kolanko Kolar Kolarczyk Kolarec Kolarič Kolarz Kolb Kolbeinns Kolber Kolbjörns Kolbusz
    Kolega Kolehmainen Kolek Kolen Kolenc Kolendo Kolesnik Kolesár Kolesárová Koleśnik
    Kolfinns Kolgríms Kolić Kolk Kolka Koller Kollmann Kollár Kollárová Kolm Kolman Kolmars
    Kolnik Kolniková Kolník Kolníková Koloch Kolonko Kols Kolskeggs Kolster Kolviðs Kolár
    Kolárová Kolář Kolářová Koman Komander Komar Komarov Kombe Kombo Komen Kominiak
    Komisarczyk Komisarek Komljenović Komora Komperda Komsta Komuda Komulainen Konat Konda
    Kondej Kondo Kondratjev Konečná Konečný Kong Kongchayasukawut Kongsri Koniec Koniecko
    Konieczek Koning Konings Kononowicz Konopelski Konopka Konopková Konovalov Konrad Konrád
    Konrádová Konráðs Konsbruck Konsek Konstantinov Konstanty Konstantínus Kont Kontny
    Konttinen Konôpka Konôpková Kooij Kool Koome Koomson Koon Koonce Koontz Koort Kopa Kopała
    Kopciuch Kopczyk Kopecká Kopecký Koperek Kopeć Kopf Kopiczko Kopij Kopik Kopjar Koponen
    Kopová Kopp Koppa Koppel Koppensteiner Koppová Kopyt Kopytko Kopyto Kopyść Korab Koral
    Korbel Korbut Korda Kordus Kordys Korec Korecová Korek Koren Koret Korgul Korhonen Korichi
    Korir Korkosz Kormáks Kornak Kornegay Kornek Kornelíus Kornet Korniak Korol Koronkiewicz
    Koros Korošec Korpal Korpela Korpi Korsman Korstman Kort Korta Korte Kortelainen Kortman
    Korts Korutürk Korzekwa Korzeniak Korzonek Korčák Korčáková Kos Kosak Kosanović Kosałka
    Kosela Kosgei Koshy Kosi Kosiak Kosidło Kosiec Kosić Koskei Koskela Koski Koskinen Kosman
    Kosno Kosoko Kosonen Kosowicz Koss Kossak Kostanić Kostek Kostelac Kosten Koster Kostera
    Kostin Kostka Kostková Kostolzin Kostorz Kostrec Kostrecová Kostro Kosz Kosznik Kot Kota
    Kotala Koterba Kothari Kotian Kotianová Kotkas Kotlarek Kotnik Kotov Kott Kotulič
    Kotuličová Kouba Koubová Kouidri Kovacek Kovach Kovacs Koval Kovalčík Kovalčíková Kovanen
    Kovač Kovaček Kovačević Kovačić Kovačič Kovaľ Kovaľová Kovács Kováč Kováčik Kováčiková
    Kováčová Kovář Kovářová Kowal Kowala Kowalak Kowalczyk Kowalewski Kowalik Kowalski Kowaluk
    Kowalówka Kowara Koya Koza Kozaczuk Kozak Kozar Kozdra Kozdroń Kozdrój Kozey Koziarz
    Koziatek Kozica Kozieja Kozień Kozioł Kozlov Kozlowski Kozma Kozmon Kozmonová Kozok Kozon
    Kozová Kozubal Kozák Kozáková Kozáček Kozáčeková Kozáčik Kozáčiková Kozłowicz Kozłowski
    Koðráns Koćwin Koč Kočevar Kočiš Kočišová Kočka Kočko Kočková Kočová Kołaczek Kołaczyk
    Kołak Kołata Kołodziej Kołodziejak Kołodziejczyk Kołpak Kołsut Kołton Kołtuniak Kościelak
    Kościesza Kościk Kościołek Kościukiewicz Kościuszko Kośka Kośnik Kość Košir Koški Koščević
    Koźlak Kożuszek Koželj Krabbe Krack Kraemer Kraft Krainer Krainz Krajcar Krajcik Krajewski
    Krajnc Krajniak Krajíček Krajíčeková Krajči Krajčiová Krajčo Krajčovič Krajčovičová
    Krajčová Krajčí Krajčíová Krajčír Krajčírová Krakis Krakowczyk Kral Kralj Kraljević
    Kraljić Krall Kramar Kramarić Kramberger Kramer Krammer Kramár Kramárová Kranc Kranjc
    Krantz Kranz Krasa Krasnohorská Krasnohorský Krastiņa Krastiņš Kraszkiewicz Krata
    Kratochvíl Kratochvílová Kratzer Kraus Krause Kraushaar Krausová Krauss Krauz Krauza
    Krawczyk Kraxner Krebs Krecke Kreczmer Krefta Kreidl Kreiger Krein Kreiner Krejčová
    Krekora Kremer Kremser Krenc Krenn Kresonja Kretek Kretowicz Kreusel Kreuzer Krieger
    Kriegl Kriens Krier Krieva Krieviņa Krieviņš Krievs Kriisa Kris Krish Krishna
    Krishnamurthy Krishnan Kristalls Kristbergs Kristbjörns Kristdórs Kristens Kristensen
    Kristensson Kristers Kristfinns Kristgeirs Kristians Kristiansen Kristiansson Kristinns
    Kristjáns Kristjóns Kristlaugs Kristleifs Kristmanns Kristmars Kristmunds Kristofers
    Kristoffersen Kristoffersson Kristvalds Kristvarðs Kristvins Kristófers Kristþórs
    Krittayanukoon Krivec Krištof Krištofová Križan Križanová Krochmal Kroczak Krogh Kroker
    Krokosz Kroll Kronberger Kronenberg Kronsteiner Kroon Krop Kropilák Kropiláková Kroták
    Krotáková Krpan Krueger Krug Kruger Kruglov Kruk Krummis Kruns Krupa Krupová Kruschwitz
    Kruse Kruszka Kruszona Kruzel Kruś Kryk Krysik Krysta Krystkowiak Kryszczuk Kryszkiewicz
    Krywult Kryza Krzan Krzempek Krzeszowiec Krznarić Krzosek Krzyk Krzykała Krzysiek Krzystek
    Krzyszczak Krzysztofek Krzysztoszek Krzywonos Krzywoń Krzyśko Krzyśków Krzyżostaniak Král
    Králik Králiková Králová Krásnohorská Krásnohorský Kráľ Kráľovič Kráľovičová Kráľová Kríž
    Krížik Krížiková Krížová Król Królczyk Królikiewicz Krõlov Kröll Krúpa Krúpová Krüger
    Krčelić Krēsliņa Krēsliņš Kręcichwost Kręcisz Kręgiel Krępa Krężołek Kršanac Krūmiņa
    Krūmiņš Krūze Krželj Ksel Kshlerin Księżak Księżyk Kub Kuba Kubaczyk Kuban Kubanek
    Kubasiak Kubasiewicz Kubec Kubecová Kubek Kubeková Kubheka Kubiaczyk Kubiak Kubieniec
    Kubina Kubisz Kubiček Kubičeková Kubička Kubičko Kubičková Kubko Kubková Kubo Kubová
    Kubowicz Kuboń Kubrak Kubík Kubíková Kubíček Kubíčeková Kubíčková Kubów Kucab Kucera
    Kucewicz Kucharski Kucharz Kucharzyk Kuchciak Kuciak Kuciel Kucz Kuczaj Kuczak Kudela
    Kuder Kudełka Kudlak Kudra Kudrjavtsev Kudłacik Kudłacz Kuehn Kuffa Kuffel Kuffová Kugler
    Kuhar Kuhic Kuhl Kuhlman Kuhn Kuhns Kuijc Kuijpers Kuilenburg Kuiper Kuipers Kuisma Kuit
    Kujala Kujawiak Kujda Kujundžić Kuk Kukawka Kukier Kukieła Kukkonen Kukuczka Kukučka Kulas
    Kulczak Kuliberda Kulikov Kulis Kulisz Kulkarni Kulma Kulmala Kulon Kultys Kulus Kumar
    Kumer Kumi Kummer Kumorek Kumpulainen Kumsoontorn Kumushova Kuna Kunac Kunc Kuncewicz
    Kunda Kunde Kundová Kundu Kundziņa Kundziņš Kunen Kunene Kunert Kungu Kuningas Kunka
    Kunkel Kunková Kunová Kuntz Kunysz Kunz Kunze Kuosmanen Kupa Kupaj Kuphal Kupidura Kupka
    Kupko Kupková Kupová Kupsjak Kupś Kurach Kuran Kurant Kurbiel Kurc Kurcz Kurczab Kurczak
    Kurda Kurek Kurg Kurgat Kuria Kurian Kurki Kurm Kurniawan Kurnik Kuronen Kuropatwa
    Kurowski Kurp Kurpanik Kurpisz Kursa Kurtoić Kurtyka Kurtz Kuruc Kurucová Kurui Kuruvilla
    Kurvits Kuryłowicz Kuryś Kurz Kurzac Kurzaj Kurzak Kurzmann Kurzydło Kurzyna Kus Kusa
    Kusch Kusek Kusen Kusi Kusik Kusio Kusiwaa Kuska Kusková Kusmawati Kusová Kuster Kustosz
    Kusumo Kuswandari Kuswoyo Kusyk Kusztal Kuszyk Kut Kutch Kutek Kutera Kutnik Kutsar Kuus
    Kuuse Kuusela Kuusik Kuusisto Kuusk Kuvalis Kuveždić Kuykendall Kuza Kuzia Kuzior Kuziora
    Kuzmin Kuzmić Kuznetsov Kučera Kučerová Kučić Kułach Kuśka Kuśmider Kuśnierek Kuświk Kuša
    Kuška Kušková Kušnír Kušnírová Kušo Kušová Kuščević Kuźnia Kveldúlfs Kvist Kwaadland
    Kwaakye Kwaakyewaa Kwak Kwamboka Kwan Kwapień Kwapis Kwapisiewicz Kwarciak Kwartemaa
    Kwarteng Kwasek Kwemoi Kweyama Kwiatkowski Kwinta Kwoka Kyalo Kyc Kycia Kyei Kyeiwaa
    Kyerewaa Kyle Kyles Kyllönen Kyne Kysel Kysela Kyselová Kyseľ Kyseľa Kyseľová Kára Káris
    Kárová Kárs Kázik Káziková Käfer Kägi Kähkönen Kälin Källström Kämäräinen Kärki Kärkkäinen
    Kärner Käser Käsper Käster Käär Käärik Kóps Kózka Kôstka Kôstková Kõiv Köberl Köck Köhler
    Kölbl Köll König Kössler Köster Köçərli Kúbek Kúbeková Kús Kúska Kúsková Kúsová Kúš Kúšová
    Kühnert Küng Kütt Kārkliņa Kārkliņš Kędzierski Kędziorek Kęsek Kısakürek Kļaviņa Kļaviņš
    Kłoczko Kłosiewicz Kłosowicz Kłysz Kłósek Kříž Křížová Kərimli Kərimov Kərimova Kərimzadə
    LAN LEI LIANG LIAO LIEN LIN LING LIU LUNG Laakkonen Laakso Laaksonen Laan Laane Laanemets
    Laar Laarhoven Laarse Laas Labadie Labado Labaš Labbe Labbé Labeeb Labelle Labhra
    Labhradha Labhrú Labinjan Labocha Labonte Labonté Laboy Labra Labrecque Labuda Labudda
    Labudová Labus Laca Lacasse Lacey Lachance Lachapelle Lachmann Lachnáin Lachtnáin Lacka
    Lackey Lackner Lacko Lacková Laco Lacombe Lacová Lacroix Lacy Lad Lada Ladavac Ladd Ladeck
    Lademann Ladhradha Ladner Laenen Laer Laere Laet Lafferty Laffey Laffray Laflamme Lafleur
    Lafontaine Lagarde Lagat Lage Lagerweij Laghmainn Lagler Lago Lagos Laguna Lagzdiņa
    Lagzdiņš Lah Lahaye Lahey Lahiah Lahiffe Lahmar Lahr Laht Lahti Lahtinen Lahy Lai Laib
    Laideáin Laidhe Laidhigh Laidhin Laidhléis Laighin Laighnigh Laiho Lail Lailasari Lailligh
    Lailliú Laimer Laimhbheartaigh Laine Laing Lainn Laird Laithbheartaigh Laithimh Laithmhe
    Laitinen Lajlaj Lajčiak Lajčiaková Lajčák Lajčáková Lakatos Lakaza Lake Lakehal Lakhal
    Lakhdari Lakin Lakošeljac Laks Laksita Laksmiwati Lal Lala Lalak Laliberte Laliberté Lall
    Lalla Lallaidh Lallaigh Lallemand Lally Lalonde Lalor Laloux Lam Lamar Lamas Lamač
    Lamačová Lamb Lambe Lambers Lambert Lamberts Lamborghini Lambot Lambotte Lambrecht
    Lambrechts Lambregt Lamch Lament Lamesch Lamhna Lamm Lammas Lammens Lammer Lammi Lamont
    Lamontagne Lamore Lamotte Lamoureux Lampa Lampart Lampe Lampert Lampinen Lampkin Lampl
    Lamprecht Lamri Lamula Lamy Lanagáin Lancaster Lance Lancisi Land Landa Lande Landeghem
    Landen Landers Landin Landis Landl Landon Landreth Landrum Landry Landström Landy Lane
    Laney Lanfranchi Lang Langa Langan Langat Langdon Lange Langeni Langer Langern Langevoort
    Langford Langham Langier Langiewicz Langley Langlois Langosh Langston Langworth Lanham
    Lanier Lanigan Lanka Lankford Lankinen Lankle Lanners Lanning Lansink Lantz Lanz Laochdha
    Laodhóg Laoghaire Laoghóg Laoi Laoidh Laoidhe Laoidhigh Laoingsigh Laoithe Laon Laouar
    Lapierre Laplante Lapointe Laporte Lappalainen Lappin Lapsa Lapáin Lara Larbi Larcher
    Larcáin Lardinois Lardner Largan Large Largey Laribi Larivière Larkin Larkins Laroche
    Larocque Larose Larouche Larrabee Larrañaga Larrea Larry Lars Larsen Larson Larsson Larue
    Larysz Lasa Lash Lashley Lasić Laskowski Laskus Lass Lassen Lassila Lassiter Lassnig
    Laster Lastra Laszczyk Laszkiewicz Laszuk Lata Latacz Latek Lathaigh Latham Lathrop
    Lathrope Latier Latif Latimer Latko Lato Latoszek Latour Latreche Latta Lattimore Lattuada
    Latupono Latuszek Latvala Lau Lauer Laufars Laughlin Laugis Laukkanen Launay Laur Laureano
    Laurenson Laurent Laureys Lauri Lauridsen Laurila Lauritsen Lauritzs Laursen Lauwers
    Lauzon Lavallee Lavalley Lavallée Lavan Lavell Lavelle Lavender Lavergne Laverty Lavery
    Lavigne Lavin Lavoie Lavrič Law Lawal Lawhorn Lawler Lawless Lawlor Lawrence Laws Lawson
    Lawton Lay Laylova Layman Layne Layth Layton Lazar Lazarek Lazcano Lazizov Lazo Lazuardi
    Lea Leach Leacy Leagha Leahy Leak Leake Leal Leallaigh Leamhna Leannon Leannáin Lear
    Learmonth Leary Leath Leathaigh Leatherman Leathers Leatherwood Leathlobhair Leavey
    Leavitt Leban Lebar Lebeau Lebedev Lebel Leber Leblanc Leboeuf Lebon Lebreton Lebron
    Lebrun Lebrón Lebsack Lechner Leclair Leclerc Leclercq Lecocq Lecomte Leconte Lecoq
    Ledbetter Leddin Leddon Leddy Lede Ledent Lederer Ledesma Ledet Ledford Ledner Ledoux
    Leduc Ledwich Ledwith Ledzion Lee Leeb Leech Leek Leemans Leemput Leen Leene Leeney Leeper
    Lees Leeuw Leeuwen Lefebvre Lefevre Leffler Lefort Lefèbvre Lefèvre Legault Legendre Leger
    Legg Leggett Legnante Legović Legrain Legrand Legros Leguit Legutko Lehane Lehikoinen
    Lehiste Lehman Lehmann Lehner Leht Lehtimäki Lehtinen Lehtla Lehtmets Lehto Lehtola
    Lehtonen Lei Leibetseder Leidhin Leidhinn Leifs Leigh Leighin Leighinn Leighton Leiknirs
    Leino Leinonen Leis Leite Leitgeb Leithner Leitner Leiva Leiðólfs Lejeune Lejk Lejman Leks
    Leland Lelas Lelei Leleu Leleux Lelijveld Lelito Lelièvre Lelonek Leloup Lemaire
    Lemanowicz Lemaster Lemay Lemayian Lemaître Lembede Lember Lemiesz Lemieszek Lemieux
    Lemire Lemke Lemmens Lemmer Lemmon Lemoine Lemon Lemonnier Lemons Lempart Lempereur Lemus
    Lenaerts Lenaghan Lenarcik Lenc Lenda Leneghan Lenehan Lengauer Lengyel Lenihan Lenik
    Lenić Lennane Lennartsson Lennon Lenoir Lensen Lentz Lenz Leon Leonard Leonardi Leonards
    Leoncavallo Leone Leonetti Leonhards Leonhartsberger Leoniak Leoniuk Leonowicz Leons
    Leopardi Leopold Leos Lepa Lepage Lepak Lepianka Lepik Lepistö Lepka Lepp Leppik Leppänen
    Lepšík Lepšíková Lercari Lerch Lercher Lerma Lerner Leroux Leroy Lertsattayanusak Leruth
    Lesage Lesch Lesiewicz Lesik Lesisz Lesjak Leskinen Leskovar Leslie Lesner Lesná Lesný
    Lessard Lestari Lester Leszcz Leszczak Leszczuk Leszczyk Leszczyński Leszkiewicz Letelier
    Letellier Lether Letkiewicz Leto Letourneau Letová Lett Letta Lettiere Lettner Leu
    Leunberger Leung Leuschke Leutgeb Leuven Levan Levasseur Leverett Levesque Levi Levin
    Levine Levy Levís Lew Lewa Lewandowski Lewek Lewicz Lewis Lewko Ley Leyden Leydon Leys
    Leysen Leyton Leyva Leágha Leão Leóid León Leópolds Leós Leśko Leśna Leśniak Leśny Lešić
    Lešković Lešnik Leščić Leżoń Lheureux Lhoir Liadhain Liagha Liaghain Liain Liam Liang Liao
    Liathaigh Liatháin Libby Liber Libert Liblik Lica Lichoń Lichtenegger Licul Liddane
    Liddell Liddy Lideadha Lidström Lidén Lie Liebelt Lieberman Liedtke Liekens Lien Liendert
    Liepa Liepiņa Liepiņš Lier Lierde Lieshout Lievens Ligas Ligenza Liggins Lighe Light
    Lightfoot Lightner Ligon Ligorio Ligtvoet Liguori Liimatainen Liiv Liiva Liivak Liivamägi
    Lijn Likar Liles Lilja Liljars Liljegren Lill Lillemets Lilley Lillis Lillo Lilly Lim Lima
    Limazah Limbourg Limburg Limo Limon Limón Lin Linares Lincoln Lind Linda Lindahl Lindars
    Lindau Lindberg Lindbergs Lindblad Lindblom Linde Lindell Linden Linder Lindfors Lindgren
    Lindh Lindholm Lindinger Lindkvist Lindley Lindmark Lindner Lindorfer Lindquist Lindqvist
    Lindroos Lindsay Lindsey Lindskog Lindstrom Lindström Lindvall Lindén Linehan Linek Ling
    Link Linka Linke Linkiewicz Linkous Linn Linna Linnane Linny Linschoten Linskey Linster
    Lintner Linton Linville Liodáin Lionacháin Lionnáin Liostún Liović Lipa Lipiński Lipka
    Lipko Lipková Lipok Lipová Lipowicz Lipp Lippens Lippert Lippomano Lipponen Lips Lipscomb
    Lipták Liptáková Lira Lis Lisak Lisica Lisická Lisický Lisik Lisoń Liss List Lister Liston
    Listwan Litewka Littel Littizzetto Little Littlefield Littlejohn Littleton Litva Litvová
    Litwa Litwiniuk Litwinowicz Litwińczuk Liu Liukkonen Lively Liverotti Livingston Liyaaqat
    Liyaqat Lizama Lizana Lizoń Lizurej Liégeois Liénard Liśkiewicz Liška Lišková Ljubetić
    Ljubić Ljubičić Ljung Ljungberg Ljunggren Ljungqvist Ljósálfs Ljóts Ljúfs Llabrés Lladó
    Llamas Llano Llanos Lledó Llewellyn Llobet Llopis Llorens Llorente Lloret Lloyd Lluch
    Loaiza Loba Lobato Lobo Lobos Lochlainn Lochlann Lochnáin Lochráin Lochtnáin Lock Lockard
    Locke Lockett Lockhart Locklear Lockman Lockwood Loep Loera Loftin Loftis Lofton Lofts
    Loftus Logan Logar Loghan Loginov Logis Logsdon Logue Lohr Loibhéad Loibl Loideáin Loididh
    Loidl Loineacháin Loingscigh Loingse Loingseacháin Loingsigh Loinn Loinne Loinnigh
    Loinnsge Loinnsgigh Loirgneáin Loiseau Loj Loja Lojek Lojeková Lojen Lojka Lojko Lojková
    Lojová Loke Lokis Lokk Lollobrigida Lomax Lombard Lombardi Lombardo Lombroso Lomeli
    Lomgaigh Lommert Lomp Lonagáin Lonargáin London Londoño Londra Londáin Lonen Lonergan Long
    Longaigh Longan Longhena Longo Longode Longoria Longáin Lonndra Lonndraigh Lonndún
    Lonnradh Lonnáin Lonáin Loo Loock Loomis Loon Looney Loorits Loos Looveren Looy Loper
    Lopes Lopez Lopresti Lorang Lorca Lorch Lorcáin Lord Lordan Loreal Loredan Lorencin Lorens
    Lorent Lorenz Lorenzo Lorreijn Losa Losada Losatapornpipit Losekann Loska Lott Loucif
    Loucks Loughlin Loughnane Loughran Loughrey Loughry Louie Louis Lounis Loureiro Lourenço
    Louws Lovato Love Lovejoy Lovelace Loveless Lovell Lovely Lovett Loving Lovrić Low Lowe
    Lowell Lowery Lowman Lowney Lowry Loy Loya Loyal Loyd Loyola Lozada Lozano Loðmunds
    Luachra Luag Luain Luaire Luaithrinn Luanaigh Luasa Luasaigh Luay Lubelo Lubera Luberda
    Lubhaing Lubina Lubinová Luboch Lubowitz Luc Lucarelli Lucas Lucchesi Lucciano Luce Lucel
    Lucena Lucero Lucey Luciani Luciano Lucid Lucio Lucitt Lucić Luck Luckett Luddy Ludhóg
    Ludonga Ludovisi Ludvigs Ludwig Ludwik Ludwin Ludwiniak Ludwisiak Lueilwitz Luengo
    Luettgen Luevano Luger Lughadha Lughbhadha Lugo Luht Luibhéad Luik Luin Luineacháin
    Luinenburg Luinigh Luis Luitgardis Lujan Luján Lukas Luke Luker Lukhele Lukin Lukinić
    Lukić Lukk Luks Lukstiņa Lukstiņš Lukács Lukáč Lukáčová Lukša Lukšić Lukšová Lula Lulek
    Lum Lumbasi Lumbreras Lumi Lumiste Lumpkin Lumumba Luna Lunaigh Lund Lundberg Lundblad
    Lunde Lundell Lundgren Lundh Lundholm Lundin Lundis Lundkvist Lundmark Lundon Lundquist
    Lundqvist Lundström Lundy Lunham Lunn Lunney Lunny Lunsford Luo Luoma Luong Lupo Lupták
    Luptáková Lupáin Luqe Luqmaan Luqman Luque Lurgáin Luria Lusk Lussier Lussu Lustenberger
    Luster Lut Lutf Lutgen Luther Lutholoni Luthra Luthuli Luts Luttenberger Lutterveld
    Luttrell Lutz Luukkonen Luvuno Lux Luxardo Luxemburg Luyckx Luyssel Luyten Luz Luzi Luís
    Lučić Lwandle Lyden Lydon Lyle Lyles Lyman Lynch Lynchechaun Lynchehaun Lyne Lyng Lyngars
    Lynn Lynskey Lyon Lyons Lysaght Lytle Láimhín Lámháin Lárents Lárentíus Lárs Lárus Lás
    Lása Lásaidhe László Lähteenmäki Lätt Lääne Lääts Léadús Léanacháin Léger Léineacháin Léis
    Léith Léonard Lérs Létourneau Lévesque Lévy Lévêque Línbergs Línis Líonacháin Líthe Líška
    Líšková Lócháin Lógáin Lóndra Lónáin López Lórdáin Lórens Lórenzs Lõhmus Löchel Löf
    Löffler Löfgren Lönn Lövgren Löwer Lúbhaing Lúbhóg Lúing Lúiséad Lúkas Lúnam Lúndra Lúters
    Lúthers Lúðvígs Lúðvíks Lúóg Lübs Lüscher Lüthi Lýtings Lýðs Lāce Lācis Līce Līcis Lūse
    Lūsis Lətifxanlı MAO MEI MENG MOU Maalik Maalim Maaren Maas Maasgouw Maasik Maaswinkel
    Maath Maawiya Mabanga Mabaso Mabe Mabhena Mabhodla Mabhoko Mabika Mabizela Mabry Mabuya
    Mabuyakhulu Mabuza Mac MacAdoo MacAleavy MacAllen MacAloon MacAnally MacArt MacArthur
    MacBreen MacBride MacCaffrey MacCann MacCartan MacCarthy MacCarville MacClenaghan MacCole
    MacComisky MacConachy MacConnaghy MacCool MacCormack MacCrohan MacCurtin MacDermott
    MacDevitt MacDonagh MacDonald MacDonnell MacDougall MacDowell MacDwyer MacDyer MacEgan
    MacElgunn MacEver MacEvoy MacFadden MacFall MacFaull MacGee MacGeehan MacGill MacGilligan
    MacGing MacGinley MacGinnitty MacGinnity MacGinty MacGloin MacGlynn MacGovern MacGreal
    MacGroarty MacGuinness MacGurk MacHale MacHenry MacHugh MacInerney MacInnes MacKay
    MacKenna MacKenzie MacKeown MacKevitt MacLysaght MacMahon MacMonagle MacMorrow MacMullan
    MacMullen MacNabb MacNaboe MacNaboola MacNally MacNamara MacNamee MacNeela MacNeill
    MacNelis MacNulty MacPherson MacPhilbin MacShea MacSweeney MacTiernan MacVeagh MacVeigh
    MacWilliams Maca Macan Macasa Macauley Maccanelli Macdonald Mace Macedo Macejkovic Macek
    Maceková Mach Macha Machado Macharia Machata Machatová Macher Macheta Machniak Machnáč
    Machnáčová Macho Machová Machowiak Machowicz Machoń Machuca Machul Macháin Macháček
    Macháčeková Macháčková Macias Maciejczuk Maciejewicz Maciejewski Maciejko Maciejuk Maciel
    Macingwane Maciocha Macioł Maciuk Maciuszek Mack Macka Mackay Macken Mackenzie Mackesey
    Mackey Mackie Mackle Macklin Macko Mackovič Mackovičová Macková Maclean Macleod Macmillan
    Macnamee Maco Macon Macová Macpherson Macrea Maculewicz Macías Mad Madadháin Madagáin
    Madaidh Madaidhe Madaidhin Madajczyk Madan Madani Madaoin Madar Madara Madariaga Madarová
    Madden Maddock Maddox Maddux Maddy Made Madej Madejczyk Madejová Madela Mader Madera
    Maderna Maderno Madhubuti Madi Madiba Madide Madigan Madinaeva Madinane Madison Madisson
    Madiyan Madlala Madlanduna Madlula Madondo Madonsela Madrid Madrigal Madsen Madu Maduma
    Maduna Madunić Madura Madzia Madziar Madziba Madáin Maeda Maertens Maes Maestas Maestre
    Maeyer Maffei Mafobo Maftunova Mafuleka Mafulela Magagula Magalhães Magan Magana Magann
    Magar Magauran Magaña Mageba Magee Mageean Magennis Magennity Mageto Maggard Maggio
    Maggioli Maggis Maghanga Magier Magill Maginn Magić Maglio Magnani Magngeirs Magnis
    Magnuson Magnusson Magnús Magnþórs Magolwana Magombo Magononde Magoza Magrassi Magrath
    Magryta Magubane Maguidhir Maguire Magujwa Magutshwa Magwaza Magyar Magáin Magál Magálová
    Mahaffey Mahajan Mahal Mahamba Mahamed Mahamud Mahan Maharaj Mahat Mahaye Mahbeer Mahbub
    Mahdiev Mahe Mahedy Maheen Mahendra Maher Maheswara Mahfuj Mahfuz Mahi Mahieu Mahlaba
    Mahlalela Mahlangu Mahlase Mahler Mahlinza Mahlobo Mahmood Mahmoud Mahmoudi Mahmudov
    Mahmudova Mahnet Mahon Mahoney Mahony Mahulube Mahy Mai Maia Maicín Maidana Maidla Maidín
    Maier Maierhofer Maillard Maille Maillet Maillot Main Maina Mainchín Maine Maingi Maingín
    Mainichín Mainka Mainnín Mainín Mair Maire Mairhofer Maitha Maithnín Maithya Maitiú Maiyo
    Maj Majak Majcen Majchrzak Majczyna Majd Majdak Majdan Majdanová Majdenić Majdán Majdánová
    Majeed Majerczyk Majerus Majeská Majeský Majewicz Majewski Majnusz Majoka Majola Major
    Majorana Majorczyk Majorek Majors Majos Majozi Majsterek Majstorović Majtczak Majtyka
    Majumdar Majzner Mak Makans Makar Makarov Makaruk Makau Makena Makhanya Makhathini Makhaye
    Makhaza Makhedama Makhlouf Makhloufi Makhoba Makhubo Makhulukhulu Makhunga Maki Makieła
    Makinde Makinwa Makkonen Makles Mako Makokha Makori Makosz Makovac Makovec Makovecová
    Makovica Makovická Makovický Maková Makový Makowski Makoś Maksimov Maksimowicz Maksym
    Makulec Makulu Makungu Makurat Malacarne Malachovská Malachovský Malakova Malambule
    Malaparte Malara Malarczyk Malatesta Malave Malcharek Malcher Malcherek Malcolm Maldonado
    Malecha Malek Malembe Malenchini Malesza Maleszka Maletić Malevu Malewicz Malfait Malherbe
    Malhotra Maligłówka Malik Malikova Malina Malinen Malinga Malinová Malinowski Malipiero
    Malisz Malka Malki Mall Mallard Mallet Mallett Malley Mallick Mallien Mallon Mallory
    Malloy Malm Malmberg Malmgren Malmqvist Malmström Malnar Malo Maloba Malon Malone Maloney
    Malowney Maloča Malpighi Malsen Maltais Maluki Maluleka Malá Malíšek Malíšeková Malóid
    Malõšev Malý Mamani Mamba Mambo Mamcarz Mamić Mammen Mamo Mamojka Mamojková Mamula Man
    Manacháin Manacorda Manahan Manana Mancebo Mancilla Mancini Mancuso Mand Manda Mandal
    Mandala Mandasari Mandel Mander Manderscheid Mandl Mandrysz Mane Maness Manfreds Manfreðs
    Mangal Mangale Mangan Mangat Mangcamane Mangede Mangel Mangen Mangena Mangethe Mangold
    Mangrum Mangum Mangunsong Mani Manista Manjón Manley Mann Mannan Manne Manninen Manning
    Mannion Mannix Mannoia Manns Manntáin Manole Manolesso Manqele Manrique Manríquez Mans
    Mansa Mansell Mansfield Mansilla Manso Manson Mansour Mansouri Mansur Mansveld Mansvelt
    Mansız Mante Mantegazza Mantegna Mantilla Mantshinga Mantáin Manuel Manullang Manunta
    Manyoni Manzanares Manzano Manzezulu Manzi Manzini Manzo Manzoni Manço Manúels Mao Maoil
    Maoilchiaráin Maoilchéir Maoilchéire Maoilcéir Maoildhia Maoileacháin Maoileagáin
    Maoileala Maoileanaigh Maoilearca Maoileoghain Maoileoin Maoileáin Maoilfheabhail Maoilia
    Maoiliadh Maoiligeáin Maoilmhiadhaigh Maoilmhichíl Maoilmhín Maoilriain Maoilshearcaigh
    Maoiléadaigh Maoiléide Maoilín Maoineacháin Maoinigh Maoir Maol Maolagáin Maolalaidh
    Maolalaigh Maolalla Maolallaidh Maolallaigh Maolchaoine Maolchatha Maolchathaigh
    Maolchraoibhe Maoldhomhnaigh Maoldomhnaigh Maoldúin Maolfhabhail Maolfhachtna Maolfhábhail
    Maolfhábhaill Maolghuala Maolmhochóirghe Maolmhuaidh Maolmhudhóg Maolmhuire Maolmuaidh
    Maolriagháin Maolriain Maolruaidh Maolruaidhe Maolruana Maolruanaigh Maolruanaí Maoltuile
    Maoláin Maonagail Maonaigh Maongail Maonghaile Maothagáin Maouche Mapes Maphalala Maphanga
    Maphindela Maphisa Mapholoba Maphumulo Maple Maples Maquet Mara Marach Marambio Maranga
    Marangoni Maranáin Maras Marasović Maraszek Marat Marazzi Maraš Marbjörns Marble Marbun
    Marcacci Marcacháin Marcaigh Marceron March Marchal Marchand Marchant Marchlewicz Marcin
    Marcinek Marcineková Marciniak Marciniszyn Marcinko Marcinková Marcinkowski Marcinová
    Marcińczyk Marco Marcol Marconi Marcos Marcotte Marcoux Marcum Marcus Mardešić Mardhiyah
    Mardones Marduras Mare Marec Marechal Marek Mareková Marels Marenzio Mares Maretić Mareček
    Marečeková Mareš Marešová Marfell Margas Margeirs Margita Margitová Margol Margraf
    Margreiter Margríms Marie Marien Marijanović Marijóns Marin Marinetti Maringer Marini
    Marinković Marino Marinović Marinós Marion Maripuu Maris Mariscal Maritim Marián Mariánová
    Mariën Mariño Marić Maričević Marjanović Marjonova Marjóns Mark Markanjević Marker Markey
    Markham Markiel Markiewicz Markkanen Markl Markley Marklund Marko Markovac Marković
    Markovič Markovičová Marková Markowski Markoš Markošová Marks Markus Markuš Markušová
    Markós Markús Markþórs Marler Marley Marlier Marlin Marlow Marlowe Marnach Marnan Marnáin
    Maroa Marolt Maron Marons Maroof Marosz Maroš Marošová Marpaung Marquardt Marques Marquet
    Marquez Marquis Marqués Marr Marra Marren Marrero Marrinan Marris Marron Marrone Marroquin
    Marroquín Marrs Marry Mars Marsden Marsellíus Marsh Marshall Marsili Marston Marta Martain
    Marte Marteinns Martel Martell Martens Marthens Marti Martikainen Martin Martindale
    Martineau Martinec Martinecová Martinek Martineková Martinelli Martinez Martinić Martinka
    Martinko Martinkovič Martinkovičová Martinková Martino Martinović Martinovič Martinovičová
    Martinová Martins Martinsen Martinson Martinsson Martinák Martináková Martinček
    Martinčeková Martinčević Martić Martorell Martová Marttila Marttinen Martucci Marty
    Martyka Martyn Martynowicz Martz Martáň Martáňová Martí Martín Martínez Maruszczak
    Maruszczyk Marušić Marvin Marvins Marwa Marx Marxer Mary Maryadi Maryamova Maryati
    Marzorati Maréchal Marí Marías Marín Marínós Marís Maríus Maršić Marťan Marťanová Maržić
    Mas Masai Masango Masarik Masariková Masaryk Masaryková Masarík Masaríková Mascagni
    Mascareñas Mascaró Mascheroni Maseko Masese Masha Mashaba Mashasha Mashburn Mashimane
    Mashinini Mashiya Masiak Masibekela Masika Masikane Masila Masilela Masina Masinde Masinga
    Maslo Maslov Maslová Masny Masná Masný Mason Masondo Maspero Massa Massart Masse Masseron
    Masset Massey Massie Massin Masson Massé Mast Mastandrea Master Masters Masterson
    Mastroianni Masuku Maszczyk Maszkiewicz Maszota Masár Masárik Masáriková Masárová Masłoń
    Mata Matacz Matagne Matahlija Matamala Matana Matano Matara Matas Mate Matejczuk Matejczyk
    Matejuk Matela Matelot Mateo Mateos Mater Materek Materka Materne Mateu Mateusiak Mateńko
    Mateša Mathaba Mathebela Mathebula Matheka Mathenge Mathenjwa Matheny Mather Matherne
    Mathes Matheson Mathetha Mathew Mathews Mathghamhna Mathias Mathiasen Mathibela Mathiesen
    Mathieu Mathis Mathisen Mathison Mathol Mathonsi Mathot Mathula Mathunjwa Mathurin
    Mathwasa Mathy Mathías Mathúna Mati Matias Matiaško Matiašková Matijaš Matijević
    Matikainen Matilainen Matile Matinawin Matić Matko Matković Matla Matlock Matney
    Matokanović Maton Matos Matoušek Matoušková Matovina Matošević Matraszek Matson Matsuda
    Matsumoto Matt Mattarella Matteotti Matteson Matthew Matthews Matthijs Matthys Matthäi
    Matthías Mattila Mattingly Mattis Mattison Mattos Mattox Mattson Mattsson Mattías Matula
    Matulewicz Matulin Matulić Matulka Matura Maturana Matus Matusewicz Matusiak Matuszewski
    Matuszyk Matvejev Matwiejczyk Matyjas Matyjasek Matyjaszek Matyka Matynia Matyszczak
    Matías Matějka Matějková Maughan Maulana Mauldin Maundu Maupin Maureira Maurer Maurice
    Mauro Maury Mauréry Mauréryová Mauti Mavela Mavra Mavrič Mavundla Mavuso Mawanda Maweu
    Mawewe Mawia Mawira Maxey Maxfield Maximus Maxs Maxwell May Maya Mayaka Mayasari Mayberry
    Maye Mayer Mayerhofer Mayers Mayert Mayes Mayeza Mayfield Mayhew Mayise Mayisela Maynard
    Mayo Mayol Mayor Mayoral Mayorga Mayr Mayrhofer Mays Maza Mazalankosi Mazan Mazanek Maze
    Mazek Mazepa Maziarczyk Mazibuko Mazik Mazilescu Maziya Mazouz Mazouzi Mazur Mazurek
    Mazurkiewicz Mazwi Mazza Mazzacurati Mazzanti Mazzeo Mazzi Mazzini Mazzocchi Maćczak
    Maćešić Maćków Maček Mačeková Mačko Mačkovič Mačkovičová Mačková Mačo Maďar Maďara Maďarič
    Maďaričová Maďarová Maďár Maďárová Małas Małecki Małocha Małota Mały Małycha Małys
    Małysiak Małyszek Małyszka Małż Maślach Maślankiewicz Mašek Mašková Mbaabu Mbae Mbaka
    Mbamali Mbanjwa Mbatha Mbatshazwa Mbeje Mbekwa Mbembe Mbende Mbhele Mbhense Mbhobho
    Mbhodwe Mbhulangwe Mbili Mbithe Mbithi Mbiti Mbogo Mbokazi Mboko Mbonambi Mbonane Mbongwa
    Mbongwe Mbotho Mboya Mboyisa Mbugua Mbui Mbula Mbulaze Mbulazi Mbuli Mbungela Mbunjwa
    Mburu Mbuthia Mbutho Mbuvi Mbuyazi Mbuyisa Mbuyise McAdams McAleavy McAleenan McAleer
    McAlinney McAlister McAloon McAlunny McAnally McAndrew McAnulty McArdle McAreavey McAtee
    McAteer McAuley McAuliffe McAveigh McBreen McBride McBrien McCabe McCadam McCadden
    McCafferky McCafferty McCaffrey McCaffry McCahill McCall McCallion McCallum McCann
    McCardle McCarney McCarra McCarron McCartan McCarte McCarthy McCarville McCaughan
    McCaughey McCaul McCauley McCausland McCay McClean McClelland McCloskey McClure McCluskey
    McColgan McColl McCollam McComiskey McConaghey McConaghy McConnell McConnon McCooey McCool
    McCorkill McCorley McCormick McCorry McCourt McCoy McCracken McCrann McCrea McCready
    McCreanor McCrory McCrossan McCrudden McCullagh McCullough McCumiskey McCumisky McCurdy
    McCurley McCurtin McCusker McDade McDaeid McDaid McDermod McDermott McDevitt McDonagh
    McDonald McDougald McDowall McDowell McDunphy McDwyer McDyer McElduff McElgunn McElhattin
    McEllistrim McElnay McElnea McElroe McElroy McElwaine McElwee McEnaney McEneaney McEnry
    McEntaggart McEntee McEvaddy McEvilly McEvoy McEwen McFadden McFall McFarland McFarlane
    McFaull McGahey McGalligly McGann McGarraghy McGarrigle McGarry McGarvey McGauran McGaw
    McGeady McGee McGeehan McGeoghegan McGeown McGerr McGettigan McGettrick McGill
    McGillicuddy McGilligan McGilly McGilroy McGinley McGinnitty McGinty McGirl McGirr
    McGivern McGlinchey McGlinchy McGloin McGlynn McGoff McGoldrick McGonagle McGough McGourty
    McGovern McGowan McGowern McGrane McGrath McGreal McGregor McGrenehan McGroarty McGrory
    McGruddie McGruddy McGuigan McGuill McGuinn McGuinness McGuire McGuirk McGuirl McGurk
    McHale McHarry McHenry McHugh McIldownie McIlroe McIlroy McIlwee McIneely McInerney
    McInnes McIntosh McIntyre McIsaac McIvor McKaigue McKay McKee McKeegan McKeever McKelvey
    McKendry McKeniry McKenna McKenny McKenzie McKeogh McKeon McKeown McKernon McKevitt McKie
    McKiernan McKillop McKing McKinley McKinney McKinnon McKnight McLachlan McLaughlin
    McLaverty McLean McLeer McLeese McLeigh McLeod McLoon McLoone McLoughlin McMacken McMahon
    McManaway McManus McMaster McMenamin McMillan McMonagle McMorrow McMullen McMurray
    McMurrough McNabb McNaboe McNally McNamara McNamee McNaughton McNea McNealy McNee McNeely
    McNeill McNelis McNevin McNicholas McNicholl McNill McNulty McPartland McPartlin McPartlon
    McPherson McPhilbin McPhillips McPolin McQuade McQuaid McQueen McQuilkan McQuillan
    McQuillen McQuin McQuinn McRann McReady McRoarty McRory McShane McSharry McSheehy McTeague
    McTernan McTiernan McTigue McVeagh McVeigh McVicker McVitty McWalter Mcabee Mcadams Mcafee
    Mcalister Mcallister Mcambe Mcambi Mcanco Mcanyana Mcarthur Mcbee Mcbride Mcbroom Mccabe
    Mccafferty Mccaffrey Mccain Mccall Mccallister Mccallum Mccann Mccants Mccarter Mccarthy
    Mccartney Mccarty Mccaskill Mccauley Mcclain Mcclanahan Mcclary Mccleary Mcclellan
    Mcclelland Mcclendon Mcclintock Mcclinton Mccloskey Mccloud Mcclung Mcclure Mccluskey
    Mccollum Mccombs Mcconnell Mccool Mccord Mccorkle Mccormack Mccormick Mccown Mccoy
    Mccracken Mccrary Mccray Mccrea Mccreary Mccrory Mccue Mcculley Mcculloch Mccullough
    Mccune Mccurdy Mccurry Mccutcheon Mcdade Mcdaniel Mcdaniels Mcdermott Mcdevitt Mcdonald
    Mcdonnell Mcdonough Mcdougal Mcdougall Mcdowell Mcduffie Mcelhaney Mcelroy Mcevoy Mcewen
    Mcfadden Mcfall Mcfarland Mcfarlane Mcgee Mcgehee Mcghee Mcgill Mcginley Mcginn Mcginnis
    Mcginty Mcgough Mcgovern Mcgowan Mcgrath Mcgraw Mcgregor Mcgrew Mcgriff Mcguire Mchale
    Mchenry Mchugh Mchunu Mcinnis Mcintire Mcintosh Mcintyre Mckay Mckean Mckee Mckeever
    Mckelvey Mckenna Mckenney Mckenzie Mckeon Mckeown Mckinley Mckinney Mckinnon Mcknight
    Mckoy Mclain Mclane Mclaren Mclaughlin Mclaurin Mclean Mclellan Mclemore Mclendon Mcleod
    Mcmahan Mcmahon Mcmanus Mcmaster Mcmichael Mcmillan Mcmillen Mcmillian Mcmillin Mcmullen
    Mcmullin Mcmurray Mcnabb Mcnair Mcnally Mcnamara Mcnamee Mcneal Mcneely Mcneil Mcneill
    Mcnulty Mcnutt Mcoyi Mcpherson Mcqueen Mcrae Mcreynolds Mcswain Mcusi Mcvay Mcvey Mcwaye
    Mcwhorter Mcwilliams Mdaka Mdakane Mdladla Mdlalose Mdlanyoka Mdlenevu Mdletshe Mdluli
    Mdlumbi Mdonswa Mdotshana Mdunge Meachair Meacham Mead Meade Meadhra Meadhraí Meador
    Meadows Meads Meadóg Meaghan Meagher Mealláin Meaney Meanman Means Meany Meara Meardha
    Mearlaigh Mears Mearáin Mebarki Mecheri Medač Meddah Medeiros Medel Medhurst Medici Medina
    Medić Medjahed Medley Medlin Medlock Medrano Medvecká Medvecký Medved Medvedev Medveď
    Medveďová Mee Meehan Meek Meeker Meeks Meenaghan Meenan Meer Meeres Meersman Meert Mees
    Meester Meeus Meeusen Meftah Megantara Megaw Megger Mehigan Mehloluhlaza Mehrimohova
    Mehrojov Meidhir Meidhreach Meier Meijer Meili Meindl Meirligh Meirnigh Meis Meisch
    Meiscill Meissner Meister Meitheagáin Meixner Meić Mejer Mejia Mejía Mejías Mekkinós
    Melady Melancon Melander Melani Melaniuk Melanson Melcer Melchior Meldon Melendez Meler
    Melero Melet Melgar Meli Melia Melican Melichar Melicharová Melicher Melicherová
    Melicherík Melicheríková Melicherčík Melicherčíková Melichár Melichárek Melicháreková
    Melichárová Melin Melis Melka Melkíors Melkólms Mella Mellado Mellet Mello Mellon Mellor
    Melnik Melo Melody Melrakkis Melton Melville Melvin Meléndez Memela Memon Mena Menard
    Menchaca Mendak Mende Mendenhall Mendes Mendez Mendizábal Mendonça Mendoza Mendyka Mendès
    Menendez Meneses Meng Mengolo Mennea Menon Mens Mensa Mensah Mensalders Menthonnex Menton
    Mentzel Menza Menziwa Menéndez Menšík Menšíková Merabet Merah Meraz Mercadante Mercader
    Mercado Mercalli Mercantini Mercati Mercer Merchant Merchel Mercier Mercks Merckx Merda
    Meredith Mergen Merila Meriläinen Merino Merisi Merkaš Merkx Merkúrs Merle Mernagh Merrell
    Merrick Merrigan Merrill Merriman Merritt Merriweather Merry Mersch Mertens Mertz Merz
    Merzoug Merzougui Mesa Mesarić Mesbah Mescall Mesić Mesjasz Meskill Messaoudi Messenger
    Messer Messier Messina Messner Mestdagh Metcalf Metcalfe Metella Methavorakul Methúsalems
    Mets Mettler Metz Metzger Metzler Metúsalems Meucci Meulen Meunier Meurant Meurisse
    Meusburger Mey Meyer Meyers Meyiwa Meyvants Meza Mezei Meziane Meziani Mezzetta Meádhra
    Meádhraí Meára Meáraidh Meáraí Mečiar Mečiarová Mfeka Mfusi Mgabadeli Mgabhi Mgasela Mgazi
    Mgcaleka Mgenge Mgilija Mgobhozi Mgwaba Mhadaidh Mhaoil Mhaoir Mhayise Mheana Mhilidh
    Mhlabandlovu Mhlambo Mhlanga Mhlangu Mhlanya Mhlongo Mhlongwane Mhlophe Mhlungu
    Mhuircheartaigh Mhuire Mhuiris Mháirtín Mháistir Mhártain Mhíleadha Mhílidh Mhóir Miadha
    Miadhacháin Miadhaigh Miah Mianaigh Mianáin Miara Micał Micca Mich Michael Michaels
    Michalak Michalczak Michalech Michalechová Michalek Michaleková Michalica Michalicová
    Michalka Michalkiewicz Michalko Michalková Michalski Michalík Michalíková Michaud Michaux
    Michel Michelangeli Micheletti Michels Michelson Micheni Michiels Michielsen Michniak
    Michnik Michnowicz Michálech Michálechová Michálek Micháleková Michálik Micháliková
    Mickelson Mickens Middelkoop Middlemiss Middleton Midhe Midura Miechowicz Miecznik
    Mielcarek Mielcarz Mielke Mieloch Mierzwiak Mies Mieszała Miettinen Migała Migda
    Migliaccio Mignon Migoń Miguel Migwi Mihalik Mihaliková Mihalić Mihaljević Mihalík
    Mihalíková Mihelič Mihelčić Mihhailov Mihić Mihoubi Mihálik Miháliková Mijas Mijsberg Mik
    Mikaels Mikiciuk Mikita Mikić Mikjálls Mikk Mikkaels Mikkels Mikkelsen Mikkola Mikkonen
    Miklavčič Miklečić Mikloš Mikloško Miklošková Miklošová Miklík Miklíková Mikoda Mikosz
    Mikołajczyk Mikołajewicz Miksza Mikulandra Mikulec Mikulák Mikuláková Mikulík Mikulíková
    Mikulčić Mikus Mikusek Mikuš Mikušová Mikúš Mikúšová Mikłaszewicz Mil Mila Milam Milan
    Milanesi Milanova Milas Milatić Milburn Milcarz Milczarczyk Mildinbergs Milej Miles
    Miletić Milevoj Milewczyk Milewski Miley Milina Miličić Milka Milla Millan Millar Millard
    Millea Miller Millet Millican Milligan Milliken Mills Millán Milléadha Milmo Milne Milner
    Miloslavić Milota Milotić Milotová Miloudi Milovac Milroy Miltenburg Milton Miléadha
    Mimica Mimouni Mims Mimun Minayo Mincey Miner Minet Minhas Miniati Minihan Minihane Mink
    Minkiewicz Minkina Minne Minnick Minogue Minor Minta Minter Minton Mintz Mináč Mináčová
    Miodek Mionacháin Miotke Miozga Miočić Mir Miracle Miralles Miramontes Miranda Miranov
    Mireles Mirga Mirgos Miriti Mirocha Mironiuk Mironov Mironshohov Miros Mirosavljević
    Mirończuk Mirt Miró Mirəhmədov Mirələmov Miscell Mishra Misiarz Misiaszek Misicher
    Misiejuk Misiko Misior Misiuk Misiurek Miskell Mispelen Misra Missoni Mistry Mistrík
    Mistríková Mistéal Miszkiel Miszkiewicz Miszkurka Miszta Misztela Mital Mitchel Mitchell
    Mitchem Mitei Mitek Mitera Mitoraj Mitra Mitschke Mitt Mittal Mitter Mitteregger Mitterer
    Mitterlehner Mittermayr Miura Mix Mixon Miya Mizak Mize Mizell Mizgała Mizia Miąsik Miąsko
    Mičetić Miękina Miękus Miętka Miętus Miśko Miśkowiec Mišak Miše Mišković Mišík Mišíková
    Mjadu Mjoli Mjwara Mjöllnirs Mjölnirs Mkhabela Mkhandlela Mkhathini Mkhatshwa Mkhithi
    Mkhize Mkhokeleleki Mkholo Mkhonza Mkhumbuzi Mkhungo Mkhwananzi Mlaba Mlakar Mlalane
    Mlalazi Mlambo Mlangatshe Mlangeni Mlawula Mleczak Mleczek Mlinar Mlinarič Mlondo Mlotshwa
    Mlungisi Mlungwana Mlynár Mlynárik Mlynáriková Mlynárová Mmboga Mmbone Mnangat Mnangwe
    Mncube Mncwabe Mncwanga Mngadi Mngoma Mngomezulu Mnguni Mngwemkhulu Mngwengwe Mnikathi
    Mnisi Mnomiya Mnqamu Mnqayi Mnquhe Mntambo Mntimande Mntungwa Mnyamande Mnyandu Mnyoni
    Moan Moats Moberg Mobley Mocanu Moccia Mocenigo Mocháin Mochóirghe Mochóraigh Mock Moczko
    Modhráin Modi Modiano Modig Modigliani Modrić Modugno Mody Moe Moeller Moen Moenen Moens
    Moensendijk Moerman Moes Moet Mofardin Moffatt Moffett Moffit Moffitt Mogaka Mogeni
    Mogensen Mogere Mogherini Moghráin Mogire Mogáin Mohamed Mohammad Mohammadi Mohammed
    Mohammedi Mohamud Mohan Mohanty Mohaupt Moher Mohinurova Mohlaroyimova Mohr Moidhe
    Moilanen Moinéal Moisio Moithide Moj Mojica Mojsa Mojžiš Mojžišová Mokadem Mokaya Mokhtari
    Mokrane Mokrani Mokroš Mokrošová Mokua Mokwa Mol Molak Molano Molegraaf Molek Molen
    Molenaar Moles Molesini Molga Molin Molina Moliner Molins Molis Molitor Molka Moll Molloy
    Molnár Moloney Molraoghain Molyneux Momanyi Momberg Monacháin Monaco Monaghan Monagle
    Monahan Moncada Mondaca Mondadori Mondaini Mondise Mondragon Mondragón Monduzzi Moneta
    Money Monfort Mongan Mongare Monghaile Mongáin Monicelli Moniuszko Moniz Monk Monkiewicz
    Monks Monnard Monnet Monney Monnier Mononen Monreal Monroe Monroy Monsalve Monson Montague
    Montalbán Montalcini Montalti Montalvo Montanari Montanariello Montandon Montanelli
    Montanez Montano Montaña Montañez Montaño Monte Montecchi Montecino Montecinos Monteiro
    Montemayor Montenegro Montero Montes Montesano Montesinos Montessori Monteverdi Montez
    Montgomery Monti Montoya Montserrat Moody Mook Moon Moone Moonen Mooney Moons Moor Moore
    Moorehead Moorman Moors Moosbrugger Mora Moraa Morabito Moraes Moraga Morahan Morais
    Moraleda Morales Moran Morand Morandi Morandini Morante Morar Morara Morard Morata
    Moravcová Moravec Moravecová Moravčík Moravčíková Morawiak Morawo Morcillo Morcinek Mordak
    Mordal More Moreau Moreels Morehead Morehouse Moreira Morek Morel Moreland Morell
    Morellato Moreno Morera Mores Moresi Moretti Morey Morgagni Morgan Morgans Morgała Mori
    Moriarty Moric Moricová Morillo Morin Morissette Moritz Moritzs Morić Morka Morlacchi
    Morley Mornane Moroney Morosini Morová Moroz Moroń Morpurgo Morrell Morricone Morrill
    Morrin Morris Morrison Morrissette Morrissey Morrocco Morrow Morse Morsli Mortati
    Mortensen Mortier Mortimer Mortka Morton Morucci Morvan Moryc Morys Moráin Morán Mosby
    Moscarda Moschino Mosciski Mose Moseley Mosemann Moser Moses Moseti Mosher Mosier Mosiołek
    Mosis Moskalik Moslavac Mosley Mosquera Moss Mostefaoui Mostek Mosur Mota Motak Moten
    Motha Mothair Motháin Motley Mott Motte Mottet Mottiez Moturi Motyka Motyková Motyčka
    Motyčková Moua Moulay Moulin Moulton Moultrie Mount Mountain Moura Moureau Mourib Mousel
    Moussa Moussaoui Mouton Mowery Moy Moya Moyano Moye Moyer Moyers Moylan Moynihan Mozart
    Močibob Moździerz Mpangazitha Mpanza Mphahlwa Mphankomo Mphazima Mphemba Mphephethwa
    Mpikela Mpila Mpofana Mpumuza Mpungose Mpunzana Mqadi Mqungebe Mrak Mraoiligh Mraović Mraz
    Mrazek Mrazeková Mrazko Mrazková Mrazová Mroczko Mrotek Mrozowicz Mráz Mrázik Mráziková
    Mrázka Mrázko Mrázková Mrázová Mríosáin Mróz Mrózek Msamkhulu Msane Msani Mseleku Mshazi
    Mshengu Mshibe Mshikela Mshikila Mshiyane Msibi Msimang Msindazwe Msokazi Msomi Msuthu
    Msuya Msweli Mszyca Mthabela Mthalane Mthanti Mthembu Mthethwa Mthimkhulu Mthinti Mthiya
    Mthiyane Mthombeni Mthonti Mtimande Mtolo Mtshali Mtumaseli Mtuswa Muadaigh Muange Muaráin
    Muasya Mubinova Muc Mucha Muchai Muchangi Muchemi Mucheru Muchira Muchiri Muchoki Muchová
    Muchui Mudd Mudden Mude Mudgway Mudlaff Mudri Mudronja Mueller Muema Muendo Mueni Muga
    Mugabháin Mugambi Mugendi Muggs Mugo Mugure Mugáin Muhammad Muhammadaliyev Muhammadaminov
    Muhammadamirov Muhammadayubov Muhammadazizov Muhammadov Muhammadrizoyev Muhammadsafoev
    Muhammadsodiqov Muhammadsolihov Muhammadumarov Muhammadyasinov Muhammadyusupov
    Muhammadziyoev Muhia Muhonen Muhonja Muhoro Muhovic Muhr Muhsinova Muhumed Muia Muichille
    Muigai Muighe Muijs Muilcín Muilleagáin Muilleoir Muilligh Muimhneacháin Muimhnigh Muimi
    Muinde Muindi Muineacháin Muineóg Muinghíle Muinilligh Muinneacháin Muinníle Muir
    Muircheartaigh Muireadhaigh Muireagáin Muireann Muireáin Muireán Muirgeáin Muirgheasa
    Muirgheasáin Muirighthe Muiris Muirithe Muirneacháin Muirthile Muirthín Muiruri Muizzova
    Mukami Mukherjee Mukhopadhyay Mukhwana Mukiri Mukoya Muktar Mukundi Mularz Mulawa Mulcahy
    Mulcair Mulder Mulders Muldoon Muldowney Mule Mulei Mulet Mulgrave Mulgrew Mulhare Mulhern
    Mulholland Muli Mulinge Mulkerrin Mulkey Mull Mullaghan Mullala Mullaly Mullan Mullane
    Mullaney Mullany Mullarkey Mullen Mullens Muller Mullery Mulligan Mullin Mullins Mullis
    Mullooly Mullooney Mulloughney Mulloy Mulláin Mulongo Mulqueen Mulqueeny Mulrain Mulrooney
    Mulroy Mulry Mulryan Mulvany Mulvenna Mulvey Mulvihill Mulvin Mulvy Mulwa Mulyani Muláin
    Mumba Mumbe Mumbi Mumbua Mumford Mumo Mumtozova Munari Muncy Mundia Mundy Munene Munga
    Mungai Munger Munguia Munguti Munguía Muni Muniak Muninns Munis Munisayeva Muniz Munn
    Munnelly Munoz Munro Munroe Munshi Munson Munster Munyao Munyi Munyiva Munyoki Munyua
    Munywoki Muoki Mur Murach Muracháin Murachú Murae Murage Muraguri Murakami Murangiri
    Muraoile Murat Muratori Muratovic Muraya Murazik Murchadha Murchaidhe Murcháin Murchú
    Murcia Murdoch Murdock Mureithi Murgaš Murgašová Murghaile Murialdo Murigi Muriithi
    Murillo Murimi Murin Murinová Muriset Murithi Muriuki Muriungi Murnane Murnin Murnáin Muro
    Murodov Murphy Murraigh Murray Murrell Murri Murrihy Murry Mursalinaeva Murtagh Murthuile
    Murthy Murty Muru Murugi Murunga Murungi Murín Murínová Musa Musabəyov Musabəyova Musatti
    Musau Musaxanlı Musazadə Muse Musee Musembi Musfirayeva Musgrove Mushtariyeva Musi Musiał
    Musiała Musick Musil Musila Musili Musilová Musimbi Musiolik Muskała Muslimaeva Muslimov
    Musselman Musser Must Mustafa Mustafayev Mustapha Mustapić Mustač Mustofa Mustonen Musumba
    Musungu Musy Musya Musyimi Musyoka Musyoki Mutahi Mutai Mutanu Mutegi Mutembei Mutemi
    Mutethia Muteti Muthama Muthami Muthee Muthengi Mutheu Muthiani Muthike Muthini Muthoka
    Muthomi Muthoni Muthui Muthuri Muti Mutia Mutie Mutinda Mutindi Mutio Mutiso Mutisya Mutti
    Mutua Mutugi Mutuku Mutuma Mutune Mutunga Mutungi Muturi Mutwiri Muuo Muxlisayeva
    Muxtaroğlu Muya Muynck Muzayyanova Muzdalifayeva Muzyk Muñiz Muñoz Mućka Mućko Muğanlı
    Mušćet Mužina Mužić Mvelase Mveni Mvubu Mvuyana Mwadime Mwai Mwaka Mwakio Mwalimu Mwamburi
    Mwandla Mwangangi Mwangi Mwania Mwaniki Mwanza Mwanzia Mwathi Mwaura Mwelase Mwema Mwenda
    Mwende Mwendia Mwendwa Mwero Mwihaki Mwikali Mwinyi Mwinzi Mwirigi Mwita Mwiti Mwololo
    Mwongela Mwongeli Mycek Mydlak Mydlarz Mydlo Mydlová Myeni Myer Myers Myeza Myga Myhre Myk
    Myklebust Myles Myllymäki Myrcha Myrcik Myrick Myrkvis Mysiak Mysior Myszak Myszk Myszor
    Mytnik Mytych Mzila Mzilankatha Mzileni Mzimela Mzizi Mzobe Mzolo Mzomba Mzoneli Mzukase
    Mzulwini Mzungu Mzyk Mác Mácka Mácková Mácová Mághnuis Máille Máirtín Málóid Mánis Mármol
    Márquez Márs Mártan Márton Márus Máthúna Máté Máček Máčeková Máčik Máčiková Mäder Mäe
    Mäenpää Mäeots Mäesalu Mägi Mäkelä Mäki Mäkinen Mälzer Mänd Mändla Männik Männiste
    Männistö Mäntylä Määttä Månsson Mårtensson Méaláid Méalóid Méalóide Ménard Méndez Mészáros
    Mías Mídhia Míléada Mímirs Mínguez Míocháin Míodhacháin Míodhcháin Míonáin Mírs Míós
    Móiníol Móirín Móracháin Mórdha Móric Móricová Móris Mórits Móráin Móses Móðis Mõttus
    Möchlichen Mölder Möller Mörth Mörðs Møller Múgica Múlis Múrnáin Múñiz Mühlbacher
    Mühlberger Mühlböck Mühle Mülichen Müller Müllerová Müllner Mürk Mürvətqızı Müür Müürsepp
    Mýrkjartans Mądro Mądrzak Mądrzyk Męcik Mędrala Mętel Młocek Młodzik Młot Młotek Młynarz
    Młyńczak Młyńczyk Məcnunbəyov Məhərrəmli Məhərrəmoğlu Məhərrəmzadə Məlikzadə Məmmədli
    Məmmədquluzadə Məmmədxanlı Məmmədzadə NIEH NIU Naail Nababan Nabeel Nabiałek Nabih Nabors
    Nabwire Naccari Nacer Naczk Nadal Nadeau Nadeem Nader Nadi Nadig Nadkarni Naeem Naessens
    Nafula Nafuna Nagar Nagarajan Nagel Nagele Nagi Nagl Nagle Naglik Nagy Nagys Nagórka
    Naibei Naidu Naik Nail Naili Nailín Nainggolan Nair Nais Najam Najeeb Najera Najmudin
    Nakagawa Nakajima Nakamura Nakhumicha Nakić Nala Nalazek Nalewajek Nalewajko Naliaka Nall
    Nallon Nally Nalty Namaga Namysł Namysło Nance Nanda Nandisa Nandwa Nangle Nanjala
    Naoidheanáin Naomh Naomi Napier Napitupulu Napolitano Naquin Narain Narang Naranjo
    Narasimhan Narayan Narayanan Narfis Narożna Narożny Narpati Narula Narušis Narvaez Narváez
    Nary Nasambu Nascimento Naser Naserian Nash Nashiruddin Nasiadka Nasimiyu Nason Nasri
    Nastaj Nastały Nasyiah Nasyidah Natale Natanaels Natanek Natans Nataníels Natarajan Nath
    Nathan Nation Natsir Natt Natta Naughton Naujokas Naumiuk Naumov Nausėda Nava Navara
    Navarová Navarrete Navarria Navarro Navas Navez Navone Navrátil Navrátilová Nawrocki
    Nawrotek Nawój Nayak Nayar Naylor Nazar Nazareth Nazarewicz Nazari Nazario Nazarko Nazarov
    Nazimek Načinović Nağıoğlu Nałęcz Ncala Ncama Ncanana Ncongwane Ncube Ncusi Ncwaba Ncwane
    Ndaba Ndabandaba Ndabansele Ndabase Ndabezitha Ndambuki Ndandali Ndanu Ndawo Ndawonde
    Ndege Ndegwa Nderitu Ndichu Ndiema Ndima Ndimande Ndinda Ndinisa Ndirangu Ndiritu Ndiwa
    Ndiyema Ndlala Ndlandla Ndlangamandla Ndlanya Ndlanzi Ndlela Ndlondlo Ndlovu Ndolo
    Ndondakusuka Ndonga Ndoro Ndosi Nduati Nduku Nduli Ndunda Ndunge Ndungu Nduta Ndwandwe
    Ndwiga Nea Neabhail Neacail Neachtain Neal Nealon Nealy Neancól Nearaigh Neary Nebot
    Necaise Necci Nederlotharingen Nedermeijer Nedić Nedjar Nee Needham Neehan Neel Neelan
    Neeley Neelin Neely Neenan Neerachapong Neff Negele Negrete Negron Negrón Nehring
    Neighbors Neil Neilan Neilian Neill Neilson Neira Neirynck Neistis Nek Nekesa Neligan
    Nelima Nelis Nelissen Nelms Nelsen Nelson Nemcová Nemec Nemes Nemeth Nemeș Nene Nennis
    Nenzi Neptúnus Nerger Nes Nesbit Nesbitt Neska Nesmith Ness Nesterowicz Nestor Nestorowicz
    Neto Nette Nettles Neu Neubacher Neubauer Neugebauer Neuhauser Neuhold Neulinger Neuman
    Neumann Neumayer Neumayr Neumeister Neumüller Neuner Neureiter Neureuther Neuschäfer
    Neustrië Neuteboom Neuville Neuwirth Neuzerling Nevado Nevala Nevalainen Nevarez Neve
    Neven Neves Neveu Neville Nevin Nevárez New Newberry Newby Newcomb Newell Newhouse Newkirk
    Newland Newman Newport Newsom Newsome Newson Newton Ney Neyens Neylon Nez Ngala Nganga
    Ngao Ngari Ngaruiya Ngatia Ngazitha Ngcamane Ngcamu Ngcemu Ngcobo Ngcolosi Ngei Ngema
    Ngeno Ngetich Ngiba Ngidi Ngige Ngigi Ngina Ngo Ngobese Ngobisi Ngomane Ngome Ngonini
    Ngotho Ngotsha Ngubane Ngubeni Ngugi Ngui Ngumbao Ngungunyana Ngunjiri Ngure Nguyen Nguyễn
    Ngwane Ngwazi Ngwekazi Ngwenya Nhlabathi Nhlane Nhlanhla Nhlanhlampofu Nhlapho Nhleko
    Nhlengethwa Nia Niadh Niaidh Niallagáin Niallghais Niallghuis Nialláin Nianáin Niatháin
    Nibali Nicaise Nicewicz Nicholas Nicholls Nichols Nicholson Nickel Nickell Nickels
    Nickerson Nicol Nicolas Nicolau Nicolay Nicoletti Nicolini Nicolucci Nicolás Nieborak
    Niebudek Niechciał Niedbał Niederl Niedojadło Niedośpiał Niedźwiadek Nielsen Nielson
    Niemczuk Niemeier Niemelä Niemi Nieminen Niemira Nienow Nieradko Nieradzik Niermann
    Nieroda Niesporek Nieszporek Nieto Nieuwenhuijsen Nieuwstraten Nieves Nievo Niewiara
    Niewola Niećko Nieścior Nieścioruk Nigam Nigg Niggli Nihoe Niiranen Niit Nijak Nijman Nijs
    Nikanors Nikel Nikiforov Nikitin Niklasson Niklewicz Nikolaev Nikolais Nikolas Nikolaus
    Nikolić Nikołajuk Niksa Nikula Nikulás Niland Niles Nilles Nils Nilsen Nilsson Nilufarova
    Nimac Nimwegen Ninalowo Niocail Niocláis Nipp Niquille Niscoromni Nishimura Niskanen
    Nissen Nissinen Nistor Nitek Nitkiewicz Nitra Nitrová Nitti Nitto Nitzsche Nix Nixon Nizet
    Niño Nišević Nižetić Nižnanská Nižnanský Nižnánsky Nižnánská Nižňanská Nižňanský Niță
    Njagi Njambi Njapha Njau Njenga Njeri Njeru Njihia Njiki Njinji Njiru Njogu Njoka Njoki
    Njoku Njomane Njoroge Njue Njuguna Njuki Njálls Njörðs Nkabinde Nkala Nkamzwayo Nkansa
    Nkansah Nkatha Nkirote Nkomo Nkomose Nkomoye Nkonyeni Nkosi Nkrumah Nkumane Nkundlande
    Nkwakha Nkwali Nkwaliyenkosi Nkwanyana Nnamani Noack Noble Nobles Nocek Noculak Nodanga
    Nodlomo Noe Noel Nogantshi Nogieć Nogueira Noguera Nogués Nohlmans Nojek Nojman Nolan
    Noland Nolcini Nolen Noll Nollee Nolty Nombela Nombhoco Nomndayi Nomvuma Nondaba Nondlela
    Nonduma Nongalaza Nongalo Nonis Nonkosi Nonkululeko Nonnis Nontanda Nontuli Nonyana Noonan
    Noone Noor Noordeloos Noordijk Noordmark Noort Noot Norac Noraidh Norambuena Noras Norberg
    Norberts Norbiato Nord Nordberg Nordgren Nordin Nordio Nordlander Nordlund Nordqvist
    Nordström Norfleet Norgren Nori Noriega Norlin Norling Norman Normand Normanns Norramon
    Norris Norrman Norry North Northcutt Northeim Norton Norwood Norén Norðmanns Nosbusch
    Nosiglia Noszczyk Nota Notarbartolo Notová Nouar Noui Nouri Nousiainen Novaes Novais Novak
    Novaro Novikov Novitasari Novoa Novosel Novota Novotny Novotná Novotný Novák Nováková
    Nowacki Nowak Nowakowski Nowanqa Nowek Nowell Nowicki Nowlin Nowotka Nowotnik Nowotny
    Nowrot Noyes Nozimova Nozulu Noël Nqumela Nsele Nsia Nsibande Nsibanyoni Nsindane Nsukuza
    Ntaka Ntamonde Ntanzi Ntenga Nthenya Nthiga Nti Ntiamoa Ntim Ntinyari Ntombela Ntsele
    Ntshalintshali Ntshangase Ntshingila Ntshiza Ntuli Nuadhain Nuadhan Nualláin Nuanáin
    Nuffel Nugent Nugnes Nugroho Null Nulty Numbers Nunes Nunez Nunley Nunn Nunne Nur Nuraini
    Nurdiyanti Nurek Nuriyeva Nurk Nurkiewicz Nurm Nurmi Nurminen Nurmuhammadov Nurəli Nus
    Nussbaumer Nusslé Nutt Nutter Nuut Nuutinen Nuwenhijsen Nuwenhuijzen Nuwenhuse Nuwenhuysen
    Nuyts Nußbaumer Nuñez Nwachukwu Nwosu Nxamalala Nxasana Nxele Nxumalo Nyaako Nyaakoaa
    Nyaboke Nyabuti Nyabuto Nyaga Nyagaka Nyaguthii Nyakio Nyakundi Nyale Nyamai Nyamawi
    Nyambane Nyambose Nyambu Nyambura Nyame Nyamu Nyamweya Nyanchama Nyanda Nyandeni
    Nyangaresi Nyangau Nyangweso Nyantakyi Nyathi Nyawa Nyawira Nyawo Nyawokhulu Nyawose
    Nyazitla Nyberg Nyc Nye Nyembe Nyembezi Nyeuwenhuysen Nygren Nygård Nyhan Nyide Nyk
    Nykänen Nylander Nylund Nylén Nyman Nyoike Nyokabi Nyokayebululu Nyongesa Nyongwana Nys
    Nyssen Nyström Nytko Nzai Nzama Nzamela Nzau Nzilani Nzima Nzimande Nzimase Nzioka Nzioki
    Nzisa Nzomo Nzuki Nzuza Nádhraigh Nájera Nálepka Nálepková Náradhaigh Náraigh Náttmörðs
    Náttúlfs Näf Nägele Näscher Näslund Næss Néill Németh Níels Níls Nóams Nóels Nógla Nóis
    Nónis Nóris Nóvembers Nóżka Nôta Nôtová Nõmm Nõmme Nõmmik Nöbauer Nökkvis Nørgaard Núin
    Númis Núnáin Núñez Nüsslin Nývarðs Nędzi Němcová Němec Němeček Němečková Nəbibəyli
    Nəbioğlu Nəbiqızı Nərimanov Nərimanova Nəsibova Nəsirli Nəzirli Nəzirova Nəzərli Oak Oakes
    Oakley Oaks Oates Obama Obando Obara Obare Obarzanek Obasanjo Obeng Oberbrunner Oberhauser
    Oberhofer Oberleitner Obermayr Obermüller Oberndorfer Oberweis Obi Obiała Obiero Obonyo
    Obradović Obratov Obrian Obrien Obryan Obst Obuchowicz Obuya Obšut Obšutová Ocampo Ocasio
    Ocaña Och Ochab Ochal Ochał Ochieng Ochnik Ochnio Ochoa Ochola Ochota Ochs Ochten Ochwat
    Oconnell Oconner Oconnor Oczko Oczkowicz Oda Oddbergs Oddbjörns Oddfreyrs Oddgeirs Oddis
    Oddkells Oddleifs Oddmars Odds Oddsteinns Oddvars Oddþórs Odell Oden Odera Odero Oderwald
    Odescalchi Odetola Odhiambo Odinaeva Odinga Odira Odiwuor Odobašić Odom Odongo Odonnell
    Odoyo Odrzywołek Odum Odunsi Oduor Oduori Oehri Oemencs Oennen Oestrovsky Oever Offredi
    Ofiara Ofner Ofori Ofosu Ogada Ogawa Ogbuehi Ogden Ogega Oger Ogeto Ogindan Oginga Oginni
    Ogle Oglesby Ogola Ogolla Ogonek Ograbek Ogrady Ogrodowicz Ogulana Ogunbamigbe Ogunbiyi
    Ogunbo Ogunde Ogunleye Ogunwobi Ogunyeye Ogutu Ogweno Ogłaza Ohara Ohlsson Oibicín
    Oikarinen Oilifir Oinonen Oirchinnigh Oireachtaigh Oirschot Oistigín Oisín Oitir Oja Ojala
    Ojanen Ojaste Ojeda Ojiambo Ojo Ojua Ojukwu Ojwang Okada Okafor Okamoto Okech Okeefe Okeke
    Okello Okelo Okemwa Oketch Okeyo Okinyi Okongo Okonkwo Okoro Okoth Okraska Oks Oksanen
    Oktaviani Oktavíus Októs Októvíus Okuku Okumu Okuneva Okyere Okła Olabode Oladipupo Olafs
    Olaiya Olander Olas Olasupo Olate Olausson Olave Olavs Olawale Olaya Olbrych Olchawa
    Oldham Olds Olea Olearczyk Oleary Olejniczak Olejnik Oleksa Oleksak Oleksiewicz Oleksik
    Oleksiuk Olesen Olesiejuk Olesk Oleszczak Oleszko Olewniczak Oleśkiewicz Olgeirs Olguín
    Oliboni Olinger Oliphant Oliva Olivares Olivarez Olivas Olive Oliveira Oliver Olivera
    Oliveras Olivers Oliverts Olivetti Olivier Olivo Olivárez Olivé Olko Olkowicz Oller
    Ollikainen Ollila Ollivier Olma Olmedo Olmo Olmos Olmstead Olofsson Oloo Olowokeere
    Oloyede Olsen Olson Olsson Olst Olszewski Olszowa Olszyna Olthof Olubode Olugbayila
    Olujimi Olukotun Olukunga Oluoch Olusanya Oluwagbemi Olvera Olykan Oláh Omair Omalley
    Omani Omar Omari Ombasa Ombati Ombui Omeir Omidina Ominova Omiotek Omma Ommeren Omojola
    Omollo Omolo Omondi Omotoso Omran Omwenga Omweri Omwoyo Ondari Ondiek Ondieki Onditi
    Ondrašík Ondrašíková Ondrejka Ondrejko Ondrejkovič Ondrejkovičová Ondrejková Ondricka
    Ondrus Ondrusek Ondruseková Ondruš Ondrušek Ondrušeková Ondruška Ondruško Ondrušková
    Ondrušová Ondráš Ondrášek Ondrášeková Ondrášik Ondrášiková Ondrášová Ondrúšek Ondrúšeková
    Oneal Oneil Oneill Ongeri Onio Onisto Onjengenyamazane Onoh Onsongo Ontiveros Onwuka
    Onyancha Onyango Onyiego Ooko Oommen Ooms Ooste Oosten Oostendorp Oosterhek Oosterhout
    Oostveen Ooyen Opalach Oparinde Opas Opazo Opioła Opiyo Opizzi Opluštil Opluštilová Opmans
    Opoka Opoku Opondo Oppong Oprea Opuku Opyrchał Oquendo Oralaigh Oras Orav Orawiec Orban
    Orbanić Orbán Orchard Ordonez Ordóñez Oreilly Orellana Orengo Orešković Orfeus Org
    Organiściak Orina Orjuela Orkisz Orlando Orleans Orlić Orlov Orlović Orlík Orlíková Orman
    Ormars Ormeño Orms Ormsby Orn Ornat Ornelas Orosco Orosz Orourke Orozco Orpel Orr Orrego
    Orris Orsini Orszulik Orsós Orta Ortega Ortese Orth Ortiz Ortmann Ortner Ortolani Orton
    Ortuño Orucov Orvars Orwa Orwat Orzechowski Orzeszek Orłowski Oršolić Oršoš Oršulić Osada
    Osborn Osborne Osburn Oscair Oscuro Osei Osgair Osgood Oshea Oshin Oshodi Osiadacz Osial
    Osica Osiemo Osik Osinski Osipiuk Osipowicz Osiyeva Oskarsson Oskroba Osman Osojca Osorio
    Osoro Ospelt Ospina Ospino Ossama Ossandón Ossani Osses Ossipov Ossola Ostafin Ostapczuk
    Ostapiuk Ostasz Osteen Oster Osterhoudt Ostermann Ostinelli Ostrander Ostrowski Ostręga
    Osullivan Osuna Osuntokun Oswald Oswalt Oszust Ota Otabekov Otero Oti Otiende Otieno Otis
    Otiwa Otkells Otmani Otoole Otremba Otris Ots Ott Otte Ottino Ottis Otto Ottosson Ottós
    Otuo Otčenáš Otčenášová Ouali Ouchene Oude Oudewater Ouellet Ouellette Ouko Ouma Ousley
    Outlaw Ouwel Ouwerkerk Ovadia Ovalle Overby Overdijk Overeem Overgaard Overman Oversteeg
    Overstreet Overton Oviedo Owais Owczarczak Owczarek Owen Owens Owings Owino Owiti
    Owokoniran Owolabi Owoyemi Owsiak Owsianka Owsiany Owuor Owusu Owusuwaa Oxford Oyadiran
    Oyaifo Oyarce Oyaro Oyarzo Oyarzún Oyekan Oyeniyi Oyetoro Oyeyemi Oyinlola Oyoo Oyshayeva
    Oyugi Oza Ozimec Oziębło Ozuna Oñate Očenáš Očenášová Ośka Ośko Oślizło PAI PAN PANG PAO
    PEI PENG Paal Paananen Paap Paas Paavilainen Paavola Pabis Pabisiak Pabiś Pablo Pabon
    Pabón Paccot Pace Pacelli Pacetti Pacewicz Pacheco Pacher Pachla Pachler Pachnik Pacholak
    Pacholczak Pacholik Pachoud Pachowicz Pachołek Pachuta Pacia Pacillo Pack Packard Packer
    Pacocha Pacomio Pacura Pacyga Paczos Padberg Padden Paddock Padgett Padilla Padmanabhan
    Padmasari Padovano Padron Padrón Padło Paegle Paepe Paez Paffrath Pagac Pagacz Pagan
    Paganini Pagano Page Pages Pagliaro Pagnotto Pagès Pai Paier Paige Paillet Paimo Paine
    Painter Paiva Pajda Pajdak Pajek Pajer Pajerová Paju Pajula Pajunen Pajur Pająk Pak
    Pakarinen Pakos Pakosz Pal Palacio Palacios Palak Palan Palastri Palau Palazzo Palej
    Palermo Paleń Palica Paliga Palić Palka Palko Palkovič Palkovičová Palková Pall Palla
    Palladio Pallarès Pallo Pallová Palm Palma Palman Palmer Palmgren Palmisano Palmore
    Palmqvist Palo Palomar Palomares Palombi Palomino Palomo Palomäki Palonek Palov Palovič
    Palovičová Palovová Palová Palovčík Palovčíková Paltrinieri Palu Paluch Paluchová Palumbo
    Palus Paluszak Palúch Palúchová Pamić Pammer Pan Panasewicz Panasiewicz Panatta Pancerz
    Panchal Pandey Pandit Pandurić Pandya Pangestu Paniagua Panicucci Panicz Pannell Panov
    Pant Pantoja Panuś Panzera Paoletti Paolini Paolucci Paor Pap Papafava Papak Paparić Pape
    Papetti Papp Pappas Paprotny Paquay Paquet Paquette Paquin Paquot Para Parada Paradi
    Paradis Parafiniuk Parda Pardo Pardue Paredes Pareja Parejo Parekh Parent Parenteau Pareto
    Parham Parijs Parikh Parini Paris Parish Parisi Parisian Park Parker Parkes Parkhurst
    Parkin Parkinson Parkitna Parkitny Parkkinen Parks Parmar Parmentier Parmer Parmes
    Parmitano Parnell Parpinel Parr Parra Parraguez Parri Parris Parrish Parrott Parry Parsa
    Parsley Parson Parsons Partanen Partida Partin Partlainn Parton Partridge Parts Parus
    Paruta Parviainen Parys Parzer Parzonka Parzyszek Paré Pasanen Pascal Pascarella Paschal
    Paschall Paschoud Pascual Pasiak Pasich Pasieczna Pasierbek Pasiut Pasman Pasolini Pasqua
    Pasquier Passalacqua Passchiers Passmore Pastine Pastoors Pastor Pastucha Pastuszek
    Pastuszko Pastuła Pastén Pasuk Paszkowiak Pasztaleniec Pataki Patalas Patberg Patchett
    Pate Patel Paten Paterson Pathak Patil Patino Patiño Patla Patoka Paton Patora Patoła
    Patreks Patrick Patricks Patriks Patrzałek Patten Patterson Pattison Patton Pattyn Patyna
    Pau Paucek Pauer Pauko Pauková Paul Paulauskas Pauley Paulik Pauliková Paulitsch Pauliček
    Pauličeková Paulk Paulovič Paulovičová Paulsen Paulson Paulsson Paulus Pauly Paulík
    Paulíková Paulíček Paulíčeková Pausini Pauw Pauwels Pavanello Pavarotti Pavel Pavelek
    Paveleková Pavelić Pavelka Pavelko Pavelková Pavelová Pavert Pavez Pavin Pavić Pavičić
    Pavka Pavko Pavković Pavková Pavlik Pavlikovská Pavlikovský Pavliková Pavlin Pavlič
    Pavliček Pavličeková Pavličko Pavlo Pavlov Pavlović Pavlovič Pavlovičová Pavlovová Pavlová
    Pavlík Pavlíková Pavlíček Pavlíčeková Pavol Pavolová Pavone Pavuk Pavón Pavúk Pavúková Paw
    Pawela Pawełkiewicz Pawełko Pawlaczek Pawlak Pawliczak Pawliczek Pawlik Pawliszyn Pawlonka
    Pawlos Pawlukiewicz Pawłowski Paxton Payer Payet Payne Payton Paz Pazdan Pazera Pazik
    Pazos Pazoła Paúk Paúková Paľa Paľka Paľko Paľková Paľo Paľov Paľovová Paľová Paľovčík
    Paľovčíková Paľuch Paľuchová Paľúch Paľúchová Pałac Pałgan Pałyga Pałęga Paściak Paśnik
    Pašek Pašeková Paška Paško Pašková Paździora Peabody Peace Peachey Peacock Peak Peake
    Peano Pearce Pearl Pearsall Pearson Pease Peatáin Pechel Peciak Peck Peckham Pecotić Peda
    Pederiva Pedersen Pedersoli Pederson Pedigo Pedišić Pedraza Pedrazzini Pedrero Pedro
    Pedroni Pedrosa Pedroza Pedrycz Pedrós Peebles Peek Peel Peele Peeler Peeples Peer Peeters
    Peham Peharda Pehkonen Peiffer Peinado Peircín Peiró Peitrequin Peixoto Pekkala Pekkarinen
    Pela Pelayo Pelikán Pelikánová Pelka Pelkey Pelkonen Pellegrini Pellegrino Pellet
    Pelletier Pelli Pellicer Pellico Pelser Peltier Peltola Pelton Peltonen Peltoniemi Peláez
    Pemberton Pena Penar Pence Pender Pendergrass Pendl Pendleton Peng Penić Penkala Penn
    Pennanen Pennell Pennetta Penney Pennington Penny Penrod Pent Penttilä Penttinen Penz
    Peoples Pepe Pepin Pepper Peppers Pera Perak Peral Perales Peralta Peranda Perano Perck
    Percy Perczak Perdomo Perdue Perea Pereira Perelló Perera Peres Pereyra Perez Pergande
    Pergolesi Peri Perini Perić Perišić Perka Perkins Perko Perkov Perković Perlik Permadi
    Permata Permchart Pernak Perner Peron Peronne Perozzo Peroš Perreault Perret Perri Perrier
    Perrin Perron Perrone Perrono Perrot Perry Perryman Pers Persaud Persico Persijn Person
    Persson Pertile Pertini Pertiwi Pertl Peruzzi Peruško Perälä Perčić Pesendorfer Pesonen
    Pesta Peszko Pete Petek Peter Peterlik Peterman Peters Peterse Petersen Peterson Petersson
    Petit Petitjean Petralli Petrassi Petrauskas Petrie Petrić Petričević Petrocelli Petrov
    Petrovická Petrovický Petrović Petrovič Petrová Petrucci Petrucelli Petrus Petruzzi
    Petruška Petrušková Petryk Pettai Pettersen Pettersson Pettigrew Pettis Pettit Pettus
    Pettway Petty Petz Peukert Peyton Pezda Pezzali Peña Peñaloza Peñalver Peñas Pečnik Pečur
    Peša Pešić Peška Peško Pešková Pfaff Pfannerstill Pfeffer Pfeifer Pfeiffer Pfister Pfleger
    Phakathi Phakathwayo Pham Phan Pharr Phartholáin Phathwayo Phayre Phearsain Phelan Phelps
    Phetha Phethela Phewa Phifer Phikela Philban Philbin Philbín Philib Philip Philipp
    Philippart Philippe Philips Phillip Phillips Phillipsen Philpot Phingoshe Phipps Phoseka
    Phoswa Phungula Phusilarungrueng Phuthini Phádraig Pháidín Phártholáin Phártoláin Phóil
    Phạm Piacentini Pianduangsri Piane Pianka Piasecki Piaseczna Piazza Piazzi Piaścik Picard
    Piccand Piccinni Piccio Pich Pichardo Picheta Pichler Pichon Pichpandecha Piché Pickard
    Pickens Pickering Pickett Pickle Pieber Piechna Piechura Pieczarka Pieczyrak Piegza Piejko
    Piekacz Piekara Piekarek Piekart Pielach Pielech Pielka Pieper Pierard Pierce Pierchała
    Pierrard Pierre Pierret Piersa Pierson Pierz Pierzak Piesik Piestrzeniewicz Pieszak
    Pieters Pietilä Pietrak Pietrangeli Pietrasiak Pietrasz Pietraszkiewicz Pietraś Pietrek
    Pietrewicz Pietrus Pietrusiak Pietrusiewicz Pietryga Pietrzak Piette Pigafetta Pigg
    Piggott Pignatti Pigott Piguła Pihelgas Pihl Pihlak Piho Piir Piirainen Piirsalu Pik Pika
    Pikatsingkorn Pike Pikec Pikk Pikor Piková Piksa Pikula Pilarek Pilbín Pilcher Pilich
    Pilipczuk Piljek Pilkington Pillai Pillay Pilon Pilz Pimenta Pimentel Pina Pinamonte
    Pincheira Pincherle Pinckney Pinda Pinder Pindor Pindral Pineau Pineda Pinedo Pingle
    Pinheiro Pinho Pinilla Pininfarina Pinkerton Pinkney Pinkston Pino Pinson Pintar Pintarić
    Pintarič Pinter Pinto Pintor Pintér Pinzón Pioch Piogóid Piotrak Piotrkowicz Piotrowiak
    Piotrowski Piotáin Piovani Piper Pipkin Pippin Piquer Pirandello Pirard Pirc Pircher Pire
    Pirelli Pires Piret Pirinen Pirker Pirlot Pirnat Piron Pirotte Pirson Pirtle Pisacane
    Pisani Pisano Pisaroni Piskor Pison Pistoletto Piszcz Pitala Pitanuwat Pitcher Pitek
    Pitkänen Pitman Pitre Pitt Pittman Pitts Pitura Pituła Piwek Piwowarek Pizarro Pizoń
    Pizzamano Pizzetti Pizziol Pizzo Piérard Piña Piñeiro Piñol Piórek Piątek Piątkiewicz
    Piłka Pišút Pišútová Pjets Pkemoi Pla Place Plak Plana Planas Plank Plant Plantak Plantard
    Plante Plantek Plas Plaskota Plath Platini Platt Plattner Platzer Plaucha Plauchová Plavec
    Plavecová Plavucha Plavuchová Plaza Plažanin Plch Plchová Pleasant Pleban Plebanek
    Plekancová Plekanec Pleskot Pletschette Plewnia Pleśniak Pleše Plešivcová Plešivec Plich
    Plizga Ploeg Plona Ploom Plourde Plover Pluijm Plummer Plunkett Pléimeann Pléimionn Pniak
    Poblete Pochet Pochopień Pochroń Pociask Pocius Pock Poczta Początek Podeszwa Podgórna
    Podgórny Podhradská Podhradský Podkonická Podkonický Podkowa Podleśna Podniece Podnieks
    Podpora Podsiadła Podsiedlik Poe Poelmans Poerio Pogačnik Pogorzelec Pogue Pohjola Pohl
    Poindexter Pointer Pointner Poirier Pokas Pokorny Pokorná Pokorný Pokos Pokrzywa Pokuaa
    Pokusa Pol Polak Polakiewicz Polanco Poland Polani Polasik Polaszek Polauaypon Pole
    Polesel Poleszak Polet Polewka Polfliet Poliak Poliaková Policht Poling Polis Politowicz
    Polizzi Polić Poljak Poljakov Polk Polla Pollack Pollak Pollard Pollet Pollich Pollock
    Pollák Polláková Polnik Polo Polonijo Polović Polpo Polzer Polák Poláková Pomaa Pomares
    Pombo Pomeroy Pometta Pompa Ponce Poncelet Ponci Poncin Pond Ponder Pongpanitch Pongrac
    Poniedziałek Pons Pont Pontecorvo Ponti Pool Poole Poom Poore Poos Pop Popa Pope Popescu
    Popielarczyk Popov Popović Popp Poppe Poppel Porcel Porcellato Poreda Poropat Porras Porta
    Porter Porterfield Portero Portilla Portillo Portis Portka Portmann Porto Porubjak
    Porubjaková Porwoł Porzio Porzucek Posada Posalee Posch Posey Poslon Posmyk Pospiech
    Pospíšil Pospíšilová Post Postawa Postl Postma Poston Posłuszna Posłuszny Potaczek
    Pothanun Potier Potoczek Potoczna Potok Potočnik Potter Potters Pottier Potts Potvin
    Potyrała Potęga Pou Poucke Poulain Poulin Pouliot Poulsen Pounds Pouros Pouw Povilonis
    Powała Powałka Powe Powell Power Powers Powierża Powlowski Powązka Poza Pozder Pozo
    Pozuelo Pozzecco Połetek Połom Pośnik Poška Požega Praagh Prabhakar Prabhu Prabowo
    Prachayaroch Pracz Praczyk Prada Pradana Pradhan Pradipta Prado Praet Praga Prager
    Prakalpawong Prakasa Prakash Pranowo Prantl Praoidheáil Prasad Prasasta Prasek Prasetya
    Prasetyo Prashad Prastuti Prat Pratama Prater Pratesi Prather Prati Pratiwi Prats Pratt
    Prawdzik Praxmarer Prayoga Prayoonhong Prażmo Prażuch Preciado Preda Predovan Predovic
    Preece Preiß Prejs Prelec Prem Prempeh Prendergast Prenner Prentice Preočanin Prescott
    Presley Pressley Preston Preuss Prewitt Preś Prial Pribanić Price Prichard Pride Pridgen
    Priede Priedīte Priedītis Priego Priest Prieto Primožič Prince Pringle Prins Prinsen Prinz
    Priondargás Priondragáis Priongalóid Prior Priselac Pritchard Pritchett Priuli Privet
    Probst Procacci Procek Proch Prochownik Procházka Procházková Procter Proctor Prodi
    Proffitt Prohaska Proietti Proinnsias Prokop Prokopczuk Prokopczyk Prokopiak Prokurat
    Pronobis Proost Propst Prosacco Prosser Prostak Protasiuk Proulx Prouse Provencher Provost
    Proć Prpić Prskalo Prtenjača Pruchnik Prucnal Pruett Pruitt Pruschke Pruul Pruvost Pryal
    Prygiel Pryk Pryor Prystupa Pryszcz Przeklasa Przekop Przekwas Przeniosło Przerwa
    Przewoźna Przewoźniak Przewoźnik Przewoźny Przewłoka Przybycień Przybylski Przybyś
    Przystupa Prévost Príors Pröll Pszczółka Ptok Puc Pucci Puccini Puch Pucher Puchner
    Puckett Pudełek Pudjiastuti Puente Puentes Puerta Puga Pugh Pugliese Puglisi Puhakka
    Puharić Puig Puirséal Pujadas Pujol Pukk Pukluš Puklušová Pulci Pulgar Pulido Puljiz Pulk
    Pulkkinen Pullen Pulley Pulliam Pundel Puntigam Punz Pupek Pupák Pupáková Puranen Purcell
    Purdy Puri Puriņa Puriņš Purmale Purmals Purnawati Purnell Purohit Purvis Purwanti Puryear
    Puspasari Puspita Pusz Put Putek Putinja Putman Putnam Puto Putra Putz Puusepp Puustinen
    Puła Pułka Puška Puškarić Pušková Puškár Puškárová Pușcașu Pyc Pych Pyda Pyle Pyles
    Pyrkosz Pyrz Pysz Pyszczek Pyszka Pyszny Pytko Pytlarz Pyza Pyzel Pyziak Pyć Pyś Páez
    Páidín Páirceir Pál Pálka Pálls Pálmars Pálmis Pásztor Pärn Pärna Pärnpuu Pärtel Pärtzelt
    Pääkkönen Pålsson Pépin Pérez Péter Péts Póil Półchłopek Põder Põdra Põld Põldma Põldmaa
    Põllu Pölitz Pöll Pöllänen Pölzl Pöschl Pühringer Püvi Pērkona Pērkons Pęciak Pędrak
    Pędzik Pęksa Płaneta Płocharczyk Płodzień Płoskonka Płócienniczak Pənahov Qaasim Qabeel
    Qabiloğlu Qadar Qadeer Qafarov Qafurbəyli Qahtan Qaim Qais Qarabağlı Qaseem Qasif Qasımov
    Qian Qiao Qin Qiu Qomazitha Qoçulu Qoşalı Quadir Quaide Qualls Qualter Quan Quarles
    Quartey Quartier Quasimodo Queally Queen Queenane Querini Quero Querol Quesada Quevedo
    Quezada Quick Quigley Quigney Quijada Quill Quillen Quillinan Quilty Quimby Quin Quinlan
    Quinlivan Quinn Quinney Quinny Quinones Quinonez Quintana Quintanilla Quintero Quinteros
    Quintus Quirke Quiroga Quiroz Quirós Quispe Quitzon Quiñones Quiñónez Qurbanlı Qurbanov
    Qusay Qutaybah Qutqaşınlı Qwabe Qədirzadə Qəhrəmanlı Qənizadə Raab Raadik Raag Raaghib
    Raakin Raamat Raashid Raatib Raatikainen Raba Rabah Rabar Rabb Rabbani Rabbitte Rabee
    Rabhartaigh Rabhi Rabhlaigh Rabia Rabiah Rabiej Rabitsch Rabl Raby Race Rachedi Rachtagáin
    Racine Rackham Rackley Raczkiewicz Radcliffe Radelić Rademaker Rader Radford Radhakrishnan
    Radi Radin Radinović Radisch Radić Radke Radko Radl Radman Radojković Radolović Radović
    Radočaj Radošević Radtke Radzewicz Radziewicz Radzio Rae Raed Rael Raemdonck Raes
    Raeymaekers Rafaels Rafay Rafeek Rafferty Rafi Rafnars Rafnkells Rafns Rafter Raftery
    Raftis Ragan Raghaill Raghaille Raghallaigh Raghavan Raghna Raghnaill Ragland Ragnars
    Ragsdale Ragus Raguž Ragúels Rahal Rahayu Raheel Rahija Rahilly Rahimah Rahman Rahmani
    Rahmawati Rahmoune Rahmouni Rahn Rai Raid Raidma Raifearta Raifteirí Raighill Raighilligh
    Raighle Raighne Raight Raigne Rails Raimondi Rainer Raines Rainey Rains Rainwater Rais
    Raith Raithbheartaigh Raithile Raj Raja Rajagopal Rajagopalan Rajala Rajan Rajasa Rajata
    Rajch Rajchel Rajczak Rajczyk Rajda Rajh Rajman Rajn Rajtar Raju Rajčić Rak Rakela Rakovan
    Rakovanová Raková Rakuljić Rakus Raleigh Raley Raljević Rallaigh Ralph Ralston Ram Rama
    Ramachandran Ramadan Ramadhan Ramaekers Ramage Ramaker Ramakrishnan Raman Ramanathan
    Ramaswamy Ramazzotti Rambo Ramdani Ramdedovic Ramesh Ramey Ramirez Ramis Ramon Ramos
    Ramsauer Ramsay Ramsey Ramírez Ramón Ramšak Rana Rand Randall Randazzo Randhawa Randle
    Randles Randmaa Randoja Randolph Randvers Raney Ranganathan Rangel Rankin Rankins Rannvers
    Ransom Ranta Rantala Rantanen Rao Raol Rapa Raper Rapin Rapisardi Rapp Rappaz Rapraz
    Rasała Rascón Rash Rashid Rask Raskin Rasmus Rasmussen Raspor Rastelli Rastija Rastoder
    Rastogi Raszkiewicz Ratajczak Ratcliff Ratemo Rath Rathaile Rathallaigh Ratka Ratke
    Ratliff Ratta Rattan Ratti Rattigan Rau Rauch Raud Raudsepp Rauhala Raurica Rausch
    Rauscher Rauter Rautiainen Rautio Ravaglioli Raval Ravel Ravi Ravn Rawa Rawley Rawlings
    Rawlins Rawls Rawson Ray Raya Rayburn Rayel Rayford Rayhonova Raymond Raynaud Rayner
    Raynor Rayyonova Razo Rađenović Rašeta Rašić Raźniak Raźny Ražov Rduch Rea Reachtabhair
    Reachtabhra Reachtagáin Reachtain Reachtair Reachtaire Reachtar Reachtúire Read Reade
    Reader Reagan Real Reams Reanacháin Reannacháin Reardon Reaves Reavis Reavy Rebane Rebić
    Rebolledo Rebollo Recer Recers Rechberger Recio Reckinger Rector Redd Redden Reddick
    Reddin Redding Reddy Redi Redican Reding Redl Redman Redmon Redmond Redondo Reece Reed
    Reede Reeder Reedy Reel Reen Rees Reese Reeve Reeves Refs Regalado Regan Rege Regge
    Reginbalds Reginns Register Regnier Reguera Rehn Rehorst Reich Reichel Reicher Reichert
    Reichl Reichmann Reid Reidars Reidy Reif Reifnirs Reig Reijers Reilly Reimann Reimars
    Reimer Reimes Reina Reinars Reinbacher Reindl Reiner Reinert Reinger Reinhardt Reinhart
    Reinharts Reinholds Reinikainen Reinisch Reinprecht Reinsalu Reinthaler Reis Reischl
    Reiser Reising Reisinger Reisner Reiss Reitbauer Reiter Reiterer Reithil Reithofer
    Reitinger Reitz Rej Rejek Rejmak Rejmer Rejniak Rek Remacle Rembacz Rembert Rembisz
    Remillard Remington Remmel Remmers Rempel Remy Ren Renard Renaud Renault Renders Rendon
    Rendulić Rendón Renehan Renfro Rengifo Renier Renner Reno Rensi Renson Renteria Rentería
    Renzi Repiská Repiský Repo Requena Resanović Resch Resendez Resnik Respighi Restrepo
    Reszke Reséndez Retamal Retamales Rettenbacher Reuter Revilla Rey Reyes Reyna Reynaert
    Reynalds Reynars Reynaud Reynders Reynell Reynirs Reynolds Reynoldson Reynoso Reyrs
    Rezende Rezig Rezler Rezmer Rećko Rhatigan Rhattigan Rhea Rheineck Rhinehart Rhoades
    Rhoads Rhoden Rhodes Rhyne Riabhaigh Riada Riagáin Riain Riallaigh Riardáin Riascos Riba
    Ribarić Ribas Ribeiro Ribera Ribes Ribić Ribičić Ricart Riccardi Riccati Ricci Ricciardi
    Rice Rich Richard Richardová Richards Richardson Richer Richey Richie Richman Richmond
    Richter Richtár Richtárová Rickard Ricker Ricketts Rickman Ricks Rico Ricolfi Riddell
    Ridder Riddick Riddle Ridenour Rider Ridge Ridgeway Ridire Ridley Riedel Rieder Riedl
    Riedler Riedmann Rieger Riegler Riehl Riekstiņa Riekstiņš Riem Riener Rienzo Riepl Riera
    Ries Rieser Riet Rietveld Rife Riffo Rigaux Rigby Riggins Riggs Righi Rigney Rigsby Riha
    Rihová Riihimäki Riikonen Rijcken Rijetković Rijks Rijn Rijnsbergen Rijntjes Rijthoven
    Rikharðs Rikke Riley Rinaldi Rincon Rincón Rinehart Riney Ring Ringhofer Rinn Rinne Rinner
    Rintala Rioba Riocaird Riojas Riolláin Riordan Rios Riou Rioux Ripley Ripoll Rippey Rippin
    Riquelme Risch Risek Risma Rismondo Rissanen Risteard Ritacca Ritchey Ritchie Ritoša
    Rittenhouse Ritter Ritz Rius Rivard Rivas Rivera Rivero Riveros Rivers Rivière Riyanti
    Rizzo Rizzoli Ričko Riša Riška Riško Rišková Rišo Rišová Roa Roach Roache Roark Roarke
    Roarty Roba Robadey Robaszkiewicz Robb Robbins Robbrechts Robel Roberge Roberson Robert
    Roberts Robertson Robertsson Robeson Robey Robhacháin Robhartaigh Robi Robin Robinette
    Robins Robinson Robison Robitaille Robiyayeva Robledo Robles Robson Roby Roca Rocamora
    Rocca Roccabonella Rocco Roce Roch Rocha Roche Rocher Rochowiak Rock Rockwell Roczniak
    Roda Rodacháin Rodaigh Rodarte Rodaí Rodden Roddy Rode Roden Roderick Rodgers Rodman
    Rodrigo Rodrigue Rodrigues Rodriguez Rodriquez Rodrígez Rodríguez Rodríquez Rodzeń Rodáin
    Roe Roebuck Roeck Roelandt Roels Roero Roessink Rogacz Rogahn Rogal Roger Rogers Rogerson
    Rogge Rogiers Rogner Rogowski Rogošić Rogula Rohaan Rohan Rohde Rohleder Rohr Rohrer
    Rohrmoser Roht Rohtla Roháč Roháček Roháčeková Roháčik Roháčiková Roháčová Roibín Roig
    Roijen Roithleáin Roj Rojas Rojek Rojeková Rojka Rojko Rojková Rojnić Rojo Rok Rolak
    Roland Roldan Roldán Rolek Rolfe Rolfs Rolfson Rolland Roller Rollinger Rollins Rolón Roma
    Romagnoli Romaguera Romain Roman Romanens Romaniak Romankiewicz Romano Romanov Romanowski
    Romančík Romančíková Romańczyk Rombaut Rombouts Rome Romejko Romeo Romero Romeu Romijn
    Romine Romiti Romo Rompa Rompaey Román Ronalds Ronan Ronayne Roncalli Roney Ronkainen Rono
    Ronoh Roo Roob Rood Roodesteijn Rooij Rooks Room Rooney Roos Roose Roosen Roosenboom
    Roosileht Root Roots Roover Rop Roper Ropero Ropiak Roque Rorat Ros Rosa Rosada Rosado
    Rosales Rosario Rosas Rose Rosell Roselló Rosemann Rosen Rosenbaum Rosenberg Rosenberger
    Rosenfeld Rosengren Rosenow Rosenqvist Rosenthal Rosero Rosiello Rosin Rosina Rosinová
    Roskosz Roskoth Rosmini Rosner Roso Rosová Rosołek Ross Rosseel Rosselat Rosselet
    Rossellat Rosselli Rossellini Rosselló Rosser Rossetti Rossi Rossini Rossiter Rossmann
    Rossum Roszkiewicz Roszko Rosén Rosłon Rosłoń Roter Roth Rothallaigh Rothlainn Rothman
    Rotich Rottensteiner Rotter Rotteveel Rottiers Roukes Rounds Roundtree Rountree Roura
    Rourke Rouse Roush Rousseau Rousseaux Roussel Rousselet Rousset Rout Rouwenhorst Rouwhorst
    Roux Rovira Rowan Rowe Rowell Rowland Rowlands Rowley Roy Royal Roybal Royce Royer Royo
    Royster Rozas Roze Roziyayeva Rozman Rozmiarek Rozum Rozumek Rozynek Rozīte Rozītis Roś
    Rožič Rožman Rua Ruacháin Ruadhainn Ruadhcháin Ruadháin Ruaidhe Ruaidhinn Ruaidhrí
    Ruaidhín Ruairc Ruanadha Ruanaidhe Ruanaí Ruane Ruano Ruanáin Rubacha Rubaj Rubben Rubbia
    Rubene Rubenis Ruberto Rubeša Rubilar Rubin Rubinić Rubio Ruble Ruby Rubík Rubíková
    Ruchała Rucker Rudaigh Rudd Rudden Ruddy Rudkins Rudolf Rudolfs Rudolph Rudowicz Rudy
    Rudyk Rudzik Rudzīte Rudzītis Rue Ruecker Rueda Ruelas Ruelle Ruff Ruffin Ruffini Ruggeri
    Ruggieri Ruggiero Rugut Ruhshonova Ruijs Ruiséal Ruiter Ruiz Rukavina Rule Ruman
    Rumaysayeva Rumjantsev Rumora Runge Runis Runolfsdottir Runolfsson Runte Runyan Runyon
    Runólfs Ruotsalainen Rup Rupert Rupnik Rupp Ruppersberger Ruppert Ruqiyayeva Rurarz Rurka
    Rus Rush Rushing Rusiniak Rusko Rusková Rusnak Rusnák Rusnáková Rusová Russ Russel Russell
    Russo Rust Rusticucci Ruszczak Ruszel Rusňak Rusňák Rusňáková Rut Rutar Ruth Rutherford
    Rutkowski Rutland Rutledge Ruto Rutowicz Rutten Rutter Rutto Ruud Ruus Ruuskanen Ruwa Ruz
    Ružička Ružičková Ryals Ryan Rybníček Rybníčeková Rybus Rybár Rybárik Rybáriková Rybárová
    Rycerz Rychcik Rychel Rychert Ryck Rycke Ryczko Rydberg Ryder Rydén Ryfa Ryguła Rykała
    Ryle Rymarz Ryndak Rynn Rynne Rys Rysová Rysz Ryszkiewicz Rytkönen Ryynänen Ryznar Ryš
    Ryša Ryška Ryško Ryšková Ryšová Rzaquluzadə Rzeszut Rzeszutko Rzeźniczak Rzeźniczek Rzońca
    Rzucidło Rząca Rząd Rácz Rághaill Ráighle Ráighne Ráinne Ránaigh Ráðgeirs Ráðvarðs Rädel
    Räisänen Räsänen Rätsep Räty Réagáin Réamoinn Réamonn Réill Rémy Ríkarðs Ríkharðs Ríle Río
    Ríogh Ríoghbhardáin Ríogáin Ríordáin Ríos Rís Ríós Róberts Rócháin Ródenas Róisde Róiste
    Rólants Róláin Róm Rómans Rómeós Rómová Rónáin Rós Rósants Rósars Rósbergs Rósenbergs
    Rósinbergs Rósinkars Rósinkrans Rósis Rósmanns Rósmunds Różak Różewicz Röck Rögnvalds
    Rögnvars Röhrdanz Röhricht Rökkvis Römer Rönkkö Rörricht Rössler Rövşənov Röðulls Rønning
    Rúbars Rúbens Rúdólfs Rúfus Rúfusová Rúnaidhe Rúnars Rúnú Rúriks Rúts Rúáin Rüegg Rüütel
    Rýs Rýsová Rębiś Růžička Růžičková Rəhimli Rəhimov Rəhmanova Rəsulzadə SHAO SHE SHEN SHENG
    SHIH SHU SUN SUNG Saabir Saad Saadi Saafir Saahir Saajid Saal Saalim Saaqib Saar Saare
    Saarela Saari Saarinen Saariyah Saastamoinen Saavedra Sabah Sabak Sabater Sabatini Sabała
    Sabbatini Sabbe Sabeeh Sabela Sabelo Sabharwal Sabil Sabin Sabinova Sabiq Sabir Sabljak
    Sabo Sabol Saboor Sabotic Sabri Sabrinova Sabur Saburah Sacco Sachar Sacharczuk Sachdev
    Sachdeva Sachs Saci Sacristán Sacré Saczuk Sadan Sadaqat Saddamov Saddler Sadeed Sadiqov
    Sadiyeva Sadlak Sadler Sadlik Sado Sadoch Sadownik Sadowski Sadowy Sadura Sady Sadza
    Sadıxov Sadıxova Sadłocha Saefullah Saelens Saenz Saez Safari Saffi Safinayeva Safitri
    Safiyeva Safo Safoaa Safronov Safírs Sagar Sage Sager Sagese Sagmeister Sagnelli Sagredo
    Saha Sahli Sahlin Sahni Sahota Sahraoui Said Saidani Saidi Saidov Saidova Sailer Saina
    Saini Sainio Sainz Sair Saito Saitoti Saiz Saj Sajda Sajewicz Sajnóg Sakalauskas Sakamoto
    Sakarya Sakarías Sakač Sakinayeva Saks Saksen Sakwa Sala Salach Salah Salahudin Salaj
    Salajka Salajková Salajová Salako Salamanca Salami Salamoğlu Salandra Salas Salat Salata
    Salawa Salazar Salcedo Salcher Salcido Saldana Saldaña Saldivar Saldivia Saldías Saleh
    Salem Salerno Sales Salet Salgado Salgari Salhi Salieri Salim Salinas Salisbury Sallee
    Salley Sallinen Salm Salmanns Salmars Salmela Salmen Salmerón Salmi Salminen Salmon Salo
    Salohiddinov Salom Salomaa Salomon Salomonsson Salonen Salopek Salter Salu Salumets
    Salumäe Salvador Salvars Salvemini Salvi Salvini Salvo Salvà Salwin Salyer Salz Salzer
    Salzmann Salómons Sam Sama Samandarov Samaniego Samel Samele Samelová Sameya Sameľ
    Sameľová Sami Samiec Saminova Samirov Samirova Samiyeva Sammer Sammon Sammons Sammy Samoei
    Samol Samoraj Samosir Sampaio Sampath Samper Sample Samples Sampson Samra Sams Samson
    Samsonová Samsons Samuel Samuelová Samuels Samuelson Samuelsson Samul Samulak Samwel Samyn
    Samúels San Sanabria Sanborn Sanches Sanchez Sancho Sandal Sandanezwe Sandberg Sande
    Sandell Sandels Sander Sanders Sanderson Sandgren Sandhu Sandi Sandin Sandlin Sandoval
    Sandoz Sandris Sands Sandström Sandvik Sandy Sane Sanetra Sanford Sang Sangha Sanghvi
    Sanguineti Sangwani Sangweni Sanhueza Sani Sanitra Sanitrová Sanjarov Sanjuan Sankar
    Sankaran Sankiewicz Sanmartín Sanmiguel Sans Sansoni Sansonnens Sant Santacruz Santamaria
    Santamaría Santana Santander Santen Santi Santiago Santibáñez Santillán Santner Santorio
    Santoro Santos Santoso Sanudo Sanz Saoraidhe Saors Saoudi Sapa Sapała Sapeta Sapp Saptono
    Saputra Sarabia Saraceno Saracino Saraf Saragat Saragih Saran Sarap Sarapuu Sardelić
    Sardorov Sargent Sarin Sarkar Sarma Sarmiento Sarna Sarneel Sarniak Sarosiek Sarota
    Sarpong Sarraf Sarsfield Saruni Sarv Sarvarov Sarvinozova Sas Sasak Sasaki Sass Sasser
    Sastre Sastry Saternus Sathe Satherley Sato Satora Satriani Satta Satterfield Satterwhite
    Sattler Sauber Sauceda Saucedo Saucier Saudan Sauer Saul Sauli Sauls Saulīte Saulītis
    Saunders Saura Sauro Sauvage Savage Savant Savard Saveljev Savoie Savolainen Savorgnan
    Savoy Sawayn Sawe Sawhney Sawicki Sawko Sawyer Sawyers Saxena Saxis Saxo Saxon Saxton
    Sayah Sayers Sayles Saylor Sayre Sayyid Sałuda Sbarbaro Scaduto Scalaidhe Scalaighe
    Scalera Scales Scalfaro Scallaigh Scallan Scallon Scally Scamarcio Scanaill Scandone
    Scanlan Scanlon Scanláin Scannail Scannaill Scannell Scannláin Scaramucci Scarborough
    Scarbrough Scardino Scarfoglio Scarlatti Scarpa Scarpetta Scarponi Scealláin Schaack
    Schaaf Schachinger Schachner Schacht Schaden Schaefer Schaeffer Schafer Schaffer Schagen
    Schakelaar Schalk Schaller Schamberger Schandl Schank Schantl Scharf Scharinger Scharroo
    Schartner Schartz Schatteleijn Schatz Schatzl Schaub Schauer Schaus Scheel Scheer
    Scheffers Scheibe Scheiber Scheidegger Scheidl Schell Schellekens Schelvis Schenck Schenk
    Schenkel Schepens Schepers Schepper Scherer Scherms Scherr Scherrer Scherz Scherzer
    Scheucher Scheuermann Schevinghuizen Schiaparelli Schiavo Schiavone Schicchi Schiefer
    Schiestl Schiffer Schilcher Schiller Schilling Schilt Schiltz Schimmel Schimpl Schinagl
    Schindler Schinke Schinner Schinnerl Schintgen Schipper Schlager Schlatter Schlauchin
    Schlegel Schleich Schlesser Schlosser Schlögl Schmeler Schmid Schmidinger Schmidl Schmidt
    Schmidtke Schmied Schmiedecke Schmiedt Schmit Schmitt Schmitz Schmuck Schmölzer Schnabl
    Schneeberger Schneider Schnyder Schober Schoch Schoen Schofield Schokman Scholl Scholten
    Scholtes Scholtz Scholz Schomber Schon Schoofs Schoonbroodt Schoonover Schott Schotte
    Schottin Schou Schouten Schowalter Schrader Schramm Schrammel Schrant Schranz Schreiber
    Schreiner Schrempf Schrenk Schrijver Schrik Schrittwieser Schrock Schroder Schroeder
    Schroeff Schryver Schröder Schubert Schuchhardt Schuh Schuijt Schuler Schulist Schuller
    Schulte Schulten Schultz Schulz Schulze Schumacher Schuman Schumann Schumm Schummer
    Schuppe Schuster Schutter Schutz Schuurmans Schuylenborch Schwab Schwaiger Schwaighofer
    Schwartsbach Schwartz Schwarz Schwarzinger Schwarzl Schwass Schweiger Schweighofer
    Schweinfurt Schweitzer Schweizer Schwendinger Schwital Schyns Schädler Schäfer Schär
    Schärer Schöberl Schöffmann Schöller Schön Schönauer Schönberger Schönland Schöpf Schüler
    Schüller Schürch Schütz Scialpi Scoggins Scolaidhe Scolaighe Scolaí Scollaigh Scollan
    Scolláin Scott Scotti Scotto Scribhín Scribner Scriven Scroggins Scruggs Scullion Scully
    Scuylenborchs Scéacháin Seachnasaigh Seafraidh Seafraigh Seal Seale Seally Seals Sealy
    Seaman Seanacháin Seanaigh Seanainn Seanlaoich Seanáin Searcaigh Searcy Searle Searles
    Searlóg Searraigh Sears Seasnáin Seaton Seay Sebastian Sebastians Sebastián Sebastíans
    Seco Sedano Seddiki Seddio Sedlar Sedliak Sedliaková Sedlák Sedláková Sedláček Sedláčková
    See Seebacher Seeley Seely Seery Segal Segarra Segebahn Seger Segers Segerson Segersun
    Segerszoen Seghers Segni Segovia Segrè Seguel Seguin Segura Seguí Sehgal Seibert
    Seibhleáin Seibhlin Seibhlín Seidel Seidl Seifert Seifs Seighin Seil Seiler Seims Seinín
    Seip Seireadáin Seiser Seitheacháin Seithneacháin Seitric Seitz Seiwald Sekera Sekerová
    Sekhon Selami Selby Sele Selecká Selecký Self Selin Sell Sellars Sellers Sells Sels Sem
    Sembathwa Semenov Semenowicz Semialjac Semik Semitecolo Sen Sena Senator Sendor Senger
    Sengupta Sengwayo Seničić Senko Senková Senn Senouci Seochfhradha Seochrú Seoighe Seoin
    Sepp Seppä Seppälä Seppänen Sepulveda Sepúlveda Serao Sereda Serem Sergejev Serlupi
    Sermonti Serna Serra Serraglio Serrano Serrato Servais Serwa Serwaa Serwach Serzysko
    Seršić Sesars Seshadri Sesils Sessions Sessoms Sestig Seta Seth Sethi Setiawan Setrick
    Settle Settles Setty Sevarova Seven Sever Severson Sevilla Sevillano Sevinchova Sevrin
    Seward Sewell Seweryniak Sexton Seyidbəyli Seyidzadə Seymore Seymour Sezer Sezgin Seághain
    Seáin Seč Sečová Sforza Sgalambro Sgarbi Sgulla Sha Shabalala Shabane Shabangu Shackelford
    Shade Shafer Shaffer Shaffrey Shah Shahinova Shahnozova Shahriyorov Shahzodov Shailer
    Shamase Shamhráin Shan Shanahan Shand Shandu Shaner Shangase Shange Shank Shankar Shanker
    Shanks Shanley Shannon Shanny Shao Shapiro Sharaf Shariff Sharkey Sharma Sharp Sharpe
    Sharry Shaughnessy Shaver Shaw Shay Shazi Shea Sheahan Sheane Shearer Sheedy Sheehan
    Sheehy Sheeran Sheerin Sheets Sheffield Shehu Sheikh Sheil Sheilds Sheitric Shekoni Shelby
    Sheldon Shelembe Shell Shelley Shelly Shelton Shen Shengele Shenoy Sheoinín Shepard
    Shephard Shepherd Sheppard Shere Sheridan Sherlock Sherman Sherrill Sherrod Sherry
    Sherwood Sheth Shetty Shevlin Shezi Shi Shibase Shiel Shields Shiels Shifflett Shikuku
    Shimizu Shin Shine Shinga Shinn Shipley Shipman Shipp Shirey Shirley Shitric Shively
    Shivers Shiúrdáin Shiúrtáin Shoba Shockley Shoemake Shoemaker Shohjahonov Shohruxov
    Shombela Shook Shore Shores Short Shorter Shortt Shoup Shouse Showers Shoyisa Shozi
    Shrader Shriver Shroff Shukla Shukronova Shuler Shull Shultz Shumaker Shuman Shumate Shupe
    Shómais Siacais Siadhacháin Siadhail Siaghail Siara Siardáin Siarkiewicz Siatka Sibal
    Sibalukhulu Sibanda Sibaya Sibeko Sibhene Sibhleáin Sibiga Sibilia Sibindi Sibisi Sibiya
    Sibley Sibul Siciarz Sides Sidheáil Sidhu Sidi Sidler Sidor Sidorczuk Sidorov Sidorová
    Siebenaler Sieber Sieberer Siebert Sieczko Siedlaczek Siedlarz Siedlik Sieg Siegel Siegl
    Siegrist Sieja Siejak Siekierka Siele Siembab Siemek Siemieniec Siemieńczuk Siemion
    Sieradzan Siergiej Siering Sierota Sierpień Sierra Sierżant Siewert Siewiera Siffredi
    Sifuna Sigagu Sigbergs Sigberts Sigbjarts Sigbjörns Sigdórs Sigegede Sigei Sigerson
    Sigfasts Sigfinns Sigfreðs Sigfús Siggeirs Sighvats Sigjóns Sigl Siglaugs Sigler Sigmanns
    Sigmars Sigmon Sigmunds Signars Sigris Sigrist Sigríks Sigs Sigsteinns Sigtryggs Sigtýrs
    Sigurbalds Sigurbergs Sigurbjarnis Sigurbjarts Sigurbjörns Sigurbrands Sigurdórs
    Sigurfinns Sigurgeirs Sigurgests Sigurgríms Sigurgíslis Sigurhans Sigurhjörts Sigurjóns
    Sigurkarls Sigurlaugs Sigurleifs Sigurlinnis Sigurliðis Sigurlás Sigurmanns Sigurmars
    Sigurmons Sigurmunds Sigurnýas Sigurnýjas Sigurodds Sigurpálls Sigursteinns Sigursveinns
    Sigurvaldis Sigurvins Sigurðs Sigurólis Sigurþórs Sigvaldis Sigvarðs Sigþórs Sihombing
    Sihotang Sihvonen Siim Sijadu Sikes Sikhakhane Sikhosana Sikhunyana Sikirić Sikk Sikobi
    Sikora Sikorski Sikuku Sikwayo Sila Silangwe Silas Sild Siler Siliņa Siliņš Silk Silke
    Sillanpää Sillaots Sillaste Siller Sillis Sills Silm Silva Silveira Silvennoinen Silver
    Silverman Silvers Silvestri Silvey Silvia Simanjuntak Simard Simba Simbolon Simelane
    Simeoin Simeoni Simic Simiyu Simić Simmon Simmonds Simmons Simms Simoens Simola Simon
    Simonds Simone Simonen Simonis Simonič Simonová Simons Simonsen Simonson Simonsson
    Simpkins Simpson Sims Simson Simó Simões Sinaga Sinan Sinclair Sindris Sinema Singer Singh
    Singhal Singletary Singleton Sinha Sinisi Sink Sinkiewicz Sinner Sinnott Sinožić
    Siochfhradha Siochrú Sionacháin Sionainn Sionnaigh Sionáin Sioradáin Sip Sipe Sipes Sipilä
    Sipos Siqueira Sirait Sire Sireelert Siregar Sirel Siripaiboo Sirois Sirotić Sirviö Sirén
    Sisask Sisco Sishangwe Sishi Sishiya Sisk Sismondi Sisneros Sisson Sitar Sitati Sites Sith
    Sithenjwa Sithole Sithombo Sithuli Sitienei Sito Sitolotolo Sitompul Sitorus Sitters
    Sittisaowapak Situma Situmorang Siudek Sivertsen Siwa Siwczak Siwele Siwka Sixtus Siyaya
    Siyeshe Sizemore Siún Siúrdáin Sjafnars Sjöberg Sjöblom Sjödin Sjögren Sjöholm Sjölander
    Sjölin Sjölund Sjöstedt Sjöstrand Sjöström Skaftis Skaggs Skalik Skally Skaptis
    Skarphéðinns Skała Skałka Skeahan Skeen Skeffington Skefills Skeggis Skehan Skelly Skelton
    Skenderovic Skiba Skidmore Skiepko Skierka Skiles Skinner Skipper Skivington Skjölds
    Sklenica Sklenicová Sklenička Skleničková Sklenka Sklenková Sklenár Sklenárik Sklenáriková
    Sklenárová Sklorz Sklár Sklárová Skocz Skog Skoglund Skok Skokan Skokanová Skolik Skomra
    Skoneczna Skonieczka Skoog Skorris Skotarczak Skotarek Skov Skowroński Skowyra Skrijelj
    Skrobek Skrobot Skrzecz Skubała Skubis Skuggis Skuja Skujiņa Skujiņš Skup Skupin Skupnjak
    Skutecká Skutecký Skutnik Skwira Skærings Skærs Skírnirs Skíðis Sköld Skúlis Skútas
    Składanek Slack Slade Sladonja Slaetsdochter Slagle Slagmolen Slamon Slatara Slater Slaton
    Slattery Slaughter Slavica Slavík Slavíková Slayton Slašťan Slašťanová Sledge Slegers
    Slevin Slimani Slingerland Slivka Slivko Slivková Sloan Sloane Sloboda Slobodník
    Slobodníková Slobodová Slocum Slone Sloot Slota Slotová Slovinec Slovinecová Slovák
    Slováková Slowey Sluaghdháin Slyne Slámáin Sléibhín Smagacz Smagała Smail Smal Smalec
    Small Smalley Smalls Smallwood Smardz Smart Smealáin Smedt Smeede Smeets Smektała Smela
    Smet Smets Smiley Smirnoff Smirnov Smit Smith Smitham Smitherman Smithers Smithson Smits
    Smiðs Smoczyk Smoković Smolders Smolec Smolić Smolka Smolorz Smoláin Smoot Smorąg Smoter
    Smothers Smrek Smreková Smullen Smutek Smykała Smykla Smyl Smyrills Smyth Smythe Smál
    Smáris Smętek Snauwaert Snead Sneed Snell Snider Snipes Snjókis Snjólaugs Snjólfs Snoch
    Snodgrass Snook Snorris Snow Snowden Snyder Snæbjarts Snæbjörns Snæhólms Snælaugs Snærings
    Snærs Snævarrs Snævars Snæþórs Soares Sobarzo Sobczak Sobel Sobieszczyk Sobisz Sobiło
    Sobkiewicz Sobków Sobolak Sobolev Sobolewski Sobota Sobowale Sobrero Sobrino Sobstyl Sobuś
    Socha Sochaj Soczewka Soczówka Soderini Sodhi Soduba Soest Soffanías Soffici Soi Soileau
    Soini Soininen Soita Sojda Sokač Sokhela Sokhulu Sokhwebula Sokić Sokk Sokol Sokolov
    Sokolová Sokołowski Sola Solana Solanki Solano Solar Solarczyk Solarek Solari Solberg
    Soldo Solej Solejová Soler Solera Solheim Solich Solihayeva Solimena Solis Soliwoda Soliz
    Sollima Solnica Solomon Solomun Solorio Solorzano Solovjov Solsona Soltani Solé Solís Som
    Somacháin Soman Somboni Somers Somerville Somfula Sommaruga Sommer Sommerfeld Sommers
    Somogyi Somoza Sompisi Sondej Sondini Sondisa Song Songiya Soni Sonnier Sonnino
    Sonnleitner Sonqandile Sontag Sontuli Soo Sood Sooksawang Soolachán Soolaghan Soon Soos
    Soosaar Soosalu Soots Sopata Soper Sophanías Sophus Soprano Soranzo Sorattanachai Sorbian
    Sordi Sorensen Sorenson Sorgatz Sorger Soria Soriano Sorić Sornat Sorokin Soroko Sorrell
    Sorrells Sorrentino Sosa Sosnowski Sosnáin Sosnówka Sot Sotelo Sothole Soto Sotobe Soucy
    Soudani Soukup Soukupová Soule Souma Sousa South Southard Southee Southerland Southern
    Souza Sowa Sowała Sowell Sowers Sowman Soyinka Soylu Soós Sołek Sołoducha Sołtan Sołtysek
    Sośniak Sošić Spaan Spadafora Spadło Spaendonc Spaendonck Spain Spalding Spallanzani
    Spanevello Spangler Spanhaak Spann Sparkman Sparks Sparrow Spartakus Spaulding Spealáin
    Spear Spearman Spears Speed Speer Speight Speijer Spellman Spelman Spence Spencer Spenser
    Speri Sperl Sperry Spicer Spiegl Spier Spies Spieß Spiker Spikes Spillane Spiller Spillman
    Spindler Spinelli Spinka Spinks Spinola Spiolláin Spioláin Spitzer Spivey Spoláin Spooner
    Sporek Sporer Sporysz Sporðis Spradlin Sprague Sprawka Spreeuw Spreeuwel Spreitzer
    Sprenger Spreuwel Spriggs Spring Springer Sprinkle Sprong Sprouse Sproģe Sproģis Spruill
    Spruit Spruyt Sprycha Spurgeon Spurlock Spychaj Spáin Spóis Spólnik Spörri Squarcione
    Squires Sraffa Sridhar Srinivas Srinivasan Srisoontorn Srivastava Sroga Srokosz Sromek
    Sršen Stac Stace Stacey Stachelek Stachewicz Stachów Staciwa Stack Stackhouse Stacy
    Stadelmann Stadlbauer Stadler Stael Staelens Stafford Staggs Staglieno Stahl Stahr Stalder
    Staley Stallings Stallworth Stamm Stamper Stamps Stamrood Stan Stanaszek Stancil Stanclik
    Stancu Standaert Standley Standún Stanfield Stanford Stange Stangl Staniaszek Staniczek
    Staniewicz Stanisławczyk Stanisławek Stanić Staničić Stankevičius Stankiewicz Stanley
    Stanleys Stansberry Stansbury Stanton Stanuch Stančin Staněk Stapis Staples Stapleton
    Staquet Starek Stark Starkaðs Starkenberg Starkey Starks Starling Starnes Starosta
    Starostka Starostová Starościak Starr Starris Startek Starzak Starčević Staręga Stas
    Stasiak Stasica Stassin Staten Staton Staub Staudacher Staude Staudinger Staudt Stauffer
    Staunton Stawczyk Stawinoga Stawowczyk Staňková Staś Staśko Stclair Steadman Stearns
    Stebbins Stebel Stecher Steciuk Steckel Steckiewicz Steed Steel Steele Steen Steenbakkers
    Steenbeek Steer Stefan Stefanelli Stefanik Stefankiewicz Stefans Stefański Steffen
    Steffensen Stefnirs Stefáns Stegall Steger Stehr Steichen Steidl Steiger Stein Steinacher
    Steinarrs Steinars Steinbacher Steinbauer Steinberg Steinberger Steinbergs Steinbjörns
    Steinböck Steindl Steindórs Steiner Steinfinns Steingríms Steininger Steinis Steinke
    Steinkellner Steinkells Steinlechner Steinmann Steinmanns Steinmars Steinmeiern Steinmetz
    Steinmóðs Steinns Steinröðs Steinvarðs Steinwender Steinólfs Steinþórs Stejskal
    Stejskalová Stelmasiak Stelzer Stelzl Stempel Stempin Stempniak Stenberg Stenlund Stenson
    Stenström Stepanov Stephen Stephens Stephenson Stepp Sterckx Sterkman Sterling Stern
    Sterna Stettler Stettyn Steuber Steuer Steurer Stevens Stevenson Steward Stewart Stey
    Steyaert Stibhin Stichter Stickney Stidham Stiebitz Stiedemann Stiegler Stiffel Stifter
    Stiles Still Stiller Stillman Stillwell Stiltner Stine Stinis Stinnett Stinson Stiofáin
    Stipanović Stiperski Stirnirs Stith Stitt Stjohn Stoch Stochaj Stochel Stochmal Stock
    Stocker Stockhammer Stockinger Stockman Stocks Stockton Stockwell Stoddard Stodola
    Stodolová Stoffel Stoffelsz Stoiber Stoica Stoices Stojak Stojanov Stojnić Stojčević
    Stoker Stokes Stoll Stolnik Stoltenberg Stoltman Stoltmann Stoltz Stoltzfus Stolz Stolze
    Stondún Stone Stoner Stonge Stook Stopar Stoppani Storey Storladi Storm Storms Story
    Stosik Stosio Stott Stout Stovall Stover Stowe Stowell Stowers Stošić Stożek Stpierre
    Straaten Stracke Strader Stradivari Straight Strain Strait Straka Straková Stralen Strama
    Stranc Strand Strandberg Strange Strangio Strasser Straszak Stratford Stratton Straub
    Strauss Strauß Strawa Strawbridge Strawn Strazdiņa Strazdiņš Stražičić Street Streeter
    Streich Streicher Strickland Strickler Stricklin Strid Striebitz Strigt Strigter Strijker
    Strik Strinavić Stringer Strnad Strnadová Strnisko Strnisková Strobl Stroh Strohmaier
    Strohmayer Strohmeier Strojna Stroka Strom Stroman Strong Stroobants Strosin Strother
    Stroud Stroup Strug Strunk Strycharz Stryjek Strzała Strzelczak Strzoda Strzyż Strządała
    Strzępek Strójwąs Stróż Ström Strömberg Strøm Strýček Strýčeková Stuart Stubblefield
    Stubbs Stucchi Stuckey Stucki Studer Stuglik Stuivenberg Stull Stummer Stump Stumpf
    Stundún Stupak Stupalo Sturdivant Sturgeon Sturgill Sturgis Sturlas Sturlaugs Sturm
    Sturris Stutz Stutzman Stwora Styles Styn Stypa Stypka Stypuła Styrbjörns Styrkárs
    Styrmirs Styrna Styrrs Styrs Ståhl Stígs Stín Stóc Stój Stórólfs Stöckl Stöckli Stöger
    Stückler Stütz Stănescu Stąpor Stąpór Stępak Stępień Stępka Suarez Suartini Suazo Suber
    Subocz Subramaniam Subramanian Such Suchenek Suchojad Suchora Suchoń Suchta Suciu Suda
    Sudak Sudiati Sudnik Suggs Sugier Sugrue Suhonen Suibhne Suijker Suinvorde Suipéal Suits
    Sujjaboriboon Sukhenai Sularz Sule Suleiman Sulg Sulich Sulik Sullivan Sultanlı Sultanov
    Sulzer Sumarliðis Sumayyeva Sumera Summer Summerlin Summers Summerville Sumner Sumpter Sun
    Sundaram Sundberg Sundell Sunder Sundin Sundqvist Sundström Suomalainen Suominen Supernak
    Superson Supeł Suppan Supple Sur Sura Suraprachit Suraprasert Surać Surdel Surdyk Sureda
    Suresh Suri Surian Surmiak Surratt Suryatmi Suryono Sus Susa Susanti Susi Suszka Suszko
    Suter Sutherland Sutinen Sutor Sutt Sutter Sutton Suur Suvi Suvorov Suwarno Suzuki Suárez
    Sušnik Svafars Svahn Svalis Svanberg Svanbergs Svanbjörns Svangeirs Svanhólms Svanis
    Svanlaugs Svanmunds Svans Svantesson Svanþórs Svavars Svedberg Sveinars Sveinbergs
    Sveinbjarts Sveinbjörns Sveinjóns Sveinlaugs Sveinmars Sveinns Sveinungis Sveinþórs Svends
    Svendsen Svensson Sverres Sverrirs Svetličić Svoboda Svobodová Svrbík Svrbíková Sváfnirs
    Svärd Svölnirs Svörfuðs Swacha Swaczyna Swafford Swain Swaleh Swaminathan Swamy Swan
    Swaniawski Swank Swann Swanson Swart Swartz Swatek Swazi Swearingen Sweat Sweeney Sweeny
    Sweet Swennen Swenson Swift Swindle Swinnen Swinney Swisher Switzer Swiątek Swope Swords
    Sych Sycz Sydor Sygut Sykała Sykes Sykut Syldatk Sylvester Sylvia Symonowicz Symons Synak
    Synnott Syombua Sypek Sypień Sypuła Syrjälä Syroka Sysło Szabla Szabo Szabó Szachniewicz
    Szafarz Szaj Szajda Szajek Szajna Szajner Szalai Szalast Szambelan Szara Szarejko Szarpak
    Szaruga Szarzec Szatanik Szatko Szałaj Szałas Szałata Szałkiewicz Szczap Szczechowicz
    Szczepan Szczepaniak Szczepaniec Szczepaniuk Szczepański Szczerbiak Szczerek Szczesiak
    Szczot Szczubełek Szczudło Szczypek Szczypiór Szeja Szekeres Szela Szelest Szemraj Szeszko
    Szewczyk Szilágyi Szkaradek Szkatuła Szklarek Szkoda Szkopek Szkoła Szkup Szlachcic Szlaga
    Szlufik Szlęk Szmagaj Szmaj Szmajda Szmalec Szmelter Szmuc Szmurło Sznura Szok Szoka Szott
    Szołtysik Szpala Szpara Szpila Szpyra Szpyrka Szpyt Szram Szrama Szramka Sztaba Sztuba
    Sztuczka Szulc Szulczyk Szulim Szulist Szumacher Szumiec Szumiło Szumna Szumny Szurek
    Szuta Szwaj Szwaja Szwałek Szwiec Szyba Szybiak Szyc Szyca Szyda Szyguła Szyja Szyjka
    Szykuła Szylar Szyma Szymajda Szymanik Szymaniuk Szymanski Szymała Szymańczak Szymańczyk
    Szymański Szymczak Szymków Szymocha Szymonik Szymula Szyndler Szynkiewicz Szywała Székely
    Szóstak Szücs Szłapa Szłapka Szőke Szűcs Sáenz Sáez Sáirséal Sámel Sámelová Sámeľ Sámeľová
    Sánchez Sándor Sárközi Säde Säuberlich Sæbergs Sæbjörns Sæis Sælaugs Sæmanns Sæmunds Særs
    Sæther Sævalds Sævarrs Sævars Sævins Sæþórs Séagha Séamuis Séartha Séguin Símons Síocháin
    Síoda Síomóin Síoráin Síothcháin Sírnirs Sírus Sírín Síthigh Síththe Sívars Sófus Sófónías
    Sókrates Sólbergs Sólbjarts Sólbjörns Sólimanns Sólmars Sólmunds Sólons Sólvers Sólvins
    Söderberg Södergren Söderholm Söderlund Söderman Söderqvist Söderström Söding Sölmunds
    Sölvars Sölvis Sölzer Sörens Sörensen Sörlis Sööt Søndergaard Sørensen Súilleabháin
    Súilliobháin Süleymanlı Süleymanov Süßebier Sýkora Sýkorová Sýrus Sądej Sąsiadek Sędek
    Słaba Słabosz Sładek Sławik Słoboda Słobodzian Słoka Słomian Słomiany Słonka Słowiak Słoń
    Słupek Słupik Słyk Słysz Sədalı Sədaqətoğlu Səfərli Səlimova Səmədoğlu TAI TAN TANG TAO
    TENG TIEN TING TSAI TSAO TSENG TSO TSOU TSUI TUAN TUNG Taaj Taal Taanish Tabacu Tabak
    Tabassum Tabb Taber Tabet Tabisz Tabiś Taboada Tabor Tacchini Taccola Taciak Tack Tackett
    Taczała Tadeen Tadeusiak Tadla Tadych Tafazal Taferner Tafoya Taft Tafuri Taggart
    Tagliafierro Tahawwur Taheem Tahir Tahirzadə Tahmaseb Tahraoui Tahri Taibi Taichligh
    Taidhg Tailor Taimur Taipale Tait Taj Tajammul Tak Takahashi Takala Takkelenburg Takyi
    Takács Talal Talat Talavera Talaśka Talbert Talbi Talbot Talbott Taleb Talha Talhah Tali
    Taliani Talib Taliercio Tallent Talley Tallman Talpaš Talpašová Talts Talwar Talıblı
    Talıbov Tam Tamanna Tamarit Tamayo Tamba Tamberg Tamborini Tamburello Tamburi Tamburini
    Tamez Tamhais Tamm Tamme Tammerijn Tammik Tamminen Tampubolon Tamsma Tamás Tan Tanaka
    Tandon Tandris Taneja Tang Tangen Tanghe Tangney Tanguay Tanguy Tank Tankersley Tanner
    Tansey Tanskanen Tanui Tanzer Tanzini Tao Tapdıqlı Tapdıqoğlu Tapia Tapp Tara Tarach
    Taranek Tarantini Tarantino Tarasek Tarassov Tarchetti Tardif Tarfs Tarhan Tarihoran
    Tarlaigh Tarpaigh Tarpey Tarr Tarrant Tartaglia Tartini Tarus Tarvainen Tarver Tasarz
    Tasca Taskinen Tasso Tassoni Tata Tatar Tatarczuk Tatarczyk Tatarek Tatarka Tatarková
    Tatarová Tate Tatro Tatum Tatár Tatárka Tatárová Tauber Taucher Tavares Tavčar Tawia
    Tawkeel Taylor Tağızadə Tałaj Teague Teahan Teal Teangana Teangnaí Tebaldi Techer Tecław
    Teder Tedesco Teearu Teel Teesalu Teeter Tehan Teimhneáin Teits Teixeira Tejada Tejeda
    Tejedor Tejera Tejero Tekiela Tekieli Telesio Tella Tellez Tello Temirov Temmerman Temple
    Templeton Tena Tencalla Tennant Tenney Tenorio Teodorowicz Teper Tepeš Teras Terer
    Tereszkiewicz Terka Terlević Ternan Terragni Terrazas Terrell Terrill Terry Terrón Teruel
    Tervo Terzić Terán Tesař Tessier Testa Teter Teterycz Tetreault Teufl Teuling Teunissen
    Tevetoğlu Texier Textor Tešija Thabekhulu Thabethe Thabizolo Thacker Thaidhg Thaker
    Thakkar Thakur Thaler Thalhammer Thaller Thaman Thames Thamrin Thanel Thango Thantananont
    Thao Tharp Thatcher Thayer The Thein Theis Theisen Thela Thembekwayo Thembela Thenjwayo
    Theodórs Theriault Theriot Therrien Theunis Theuri Theys Theódórs Thiarnáin Thibault
    Thibaut Thibodeau Thibodeaux Thiel Thielen Thierry Thies Thighearnaigh Thighearnáin
    Thigpen Thijs Thill Thilmany Thinnes Thirion Thiry Thobeni Thoirbhealaigh Thoirdhealbhaigh
    Thole Thom Thoma Thomas Thomason Thomassen Thomka Thommen Thompkins Thompson Thomsen
    Thomson Thomáis Thonon Thor Thorbergs Thorcail Thorens Thorn Thornburg Thorne Thornhill
    Thornton Thorp Thorpe Thors Thorsen Thorson Thorton Thorén Thout Thoya Thoyana Thrash
    Thrasher Thréinfhear Thréinfhir Thuathail Thuathaláin Thuku Thulin Thuliswayo Thumbela
    Thumbeza Thuo Thuranira Thurman Thurmond Thurner Thurston Thusi Thusini Thwala Thygesen
    Thys Thámhais Théraulaz Thériault Thómais Thórs Thöny Tiainen Tian Tianvarich Tiarnaigh
    Tiarnáin Tiba Tibbetts Tibbs Tice Tichá Tichý Tidwell Tiefenbacher Tielemans Tiepolo
    Tiernan Tierney Tighe Tighearna Tighearnaigh Tighearnáin Tihhomirov Tiihonen Tiik Tiits
    Tijerina Tikka Tikkanen Tilk Tiller Tillery Tilley Tillman Tillmanno Tilton Timek Timeková
    Timka Timko Timková Timlin Timm Timmerman Timmermans Timmons Timofejev Timonen Timoney
    Timony Tindall Tindars Tindris Tinds Tinguely Tinker Tinney Tinnis Tins Tinsley Tintzmann
    Tiobraide Tiomanaidh Tiomanaigh Tiománaidhe Tiománaí Tipton Tirabassi Tirado Tirie
    Tirkkonen Tirop Tirpák Tirpáková Tisaj Tischler Tisdale Titipatrayunyong Titov Titus Tiwaa
    Tiwari Tjalds Tjörfis Tjörvis Tlałka Tlustek Toal Tobar Tobias Tobin Tobler Toborek Tobías
    Toczko Todd Todsapornpitakul Tofil Toft Togher Togliatti Tognazzi Tohall Toirbhealaigh
    Toivanen Toivonen Toić Tokaj Tokarek Tolain Tolak Tolan Tolbert Toldo Toledo Tolentino
    Toler Tolin Toliver Tolj Tolley Tollis Tolliver Tolonen Tolosa Toloza Tolvanen Tom Toma
    Tomal Tomalak Tomalik Toman Tomana Tomanek Tomanová Tomaník Tomaníková Tomas Tomaselli
    Tomasetti Tomasini Tomaszczyk Tomaszewski Tomaszkiewicz Tomaszuk Tomaň Tomaňová Tomašek
    Tomašeková Tomaška Tomaško Tomašková Tomažič Tomczak Tomczyk Tomei Tomek Tomeková Tomescu
    Tomeček Tomečeková Tomečka Tomečko Tomečková Tomhnair Tomingas Tomić Tomičić Tomka Tomko
    Tomková Tomlin Tomlinson Tomljanović Tommaseo Tompkins Toms Tomson Tomys Tomzik Tomáis
    Tománek Tománeková Tomás Tomáš Tomášek Tomášeková Tomášik Tomášiková Tomáška Tomáško
    Tomášková Tomášová Tomé Tomšič Tonc Tonder Tondera Toner Toney Tong Toninelli Tonisto
    Tonnis Tonra Tonui Too Toolan Toole Tooley Toolin Toolis Toom Tooman Toombs Toome Toomey
    Tooming Toomsalu Toor Toots Topa Topić Toplak Topoľská Topoľský Torbus Torfis Torfs
    Torlonia Tormaigh Tormay Tormey Tormo Tornatore Toro Toroitich Torp Torpey Torphy Torralba
    Torre Torrecilla Torrence Torrens Torrent Torrents Torres Torrey Torrez Torricelli
    Torrijos Torstensson Toscani Toscanini Toscano Toselli Tosi Toso Tosto Toth Totino Totić
    Totten Totwiller Touati Toubeau Touil Toumi Tournay Tours Toussaint Tovar Towarek Tower
    Towett Towle Towne Townes Towns Townsend Toy Tozzi Tozzo Tołoczko Toś Tracey Tracy Traetta
    Trahan Trainor Trammell Tran Trantham Trantow Traoin Traore Trapanese Trapani Trapp Trask
    Tratnik Trattner Trauner Trausch Traustis Travaglia Travaglio Travers Traversa Travia
    Travis Trawka Traxler Traylor Traynor Trbović Treabhair Treacy Treadway Treadwell Treanor
    Treasa Treasaigh Treasaí Treat Trebbi Treboux Treccani Treece Trei Treial Treier Trejo
    Tremblay Tremonti Trenor Trent Trentin Trentini Treoigh Trepczyk Trepka Tresoldi Treutel
    Treves Trevino Trevisan Trevisani Treviño Trezzini Treó Treóigh Trgovčić Triall Triana
    Tribble Trice Trierweiler Trikasemmart Trillini Trillo Trimble Trimmel Trincavelli Trinh
    Trinidad Trinkl Tripathi Triplat Triplett Tripp Tristans Trivedi Trlík Trlíková Trnski
    Trobbiani Troch Trochim Trochimiuk Trofimov Troisi Trojanek Trojanowicz Troka Trombetta
    Trombley Trommler Tromp Tron Troncoso Tropea Trostans Trott Trotta Trotter Trottier Trout
    Troutman Trowbridge Troy Troć Trub Truben Trubenová Trubin Truchan Truchel Trudeau Trudel
    True Truitt Trujillo Truman Trummer Truong Trupiano Trupp Trussardi Trutanić Truu Trybała
    Trybus Trybuś Tryc Tryggvis Tryka Trzcionka Trzepizur Trzmiel Trznadel Trzop Trzos Trzpil
    Trzyna Tréinfhear Trépanier Tröst Trúmanns Trüb Trąbka Trần Tschentscher Tsosie Tsuma
    Tsvetkov Tuachair Tuairisc Tuairisg Tuama Tuamáin Tuaraisce Tuaruisce Tuataigh Tuathaigh
    Tuathail Tuathaill Tuathaláin Tuathalín Tuathlainn Tubbs Tubridy Tuck Tucker Tudela Tudić
    Tudor Tuggle Tuijl Tuile Tuimlin Tuisk Tuithof Tukane Tuksar Tukur Tully Tumas Tumis
    Tungkasethakul Tuohey Tuohy Tuomi Tuominen Tuovinen Tupá Tupý Tur Turallı Turati Turchetta
    Turchi Turci Turcotte Turczyk Turesson Turgeon Turina Turiņa Turiņš Turk Turlej Turley
    Turman Turmes Turnage Turnbull Turner Turney Turongkinanon Turoń Turpeinen Turpin Turraoin
    Turrini Turudić Turunen Turčinov Turčok Turčoková Tusk Tutino Tutka Tuttle Tutty Tutu Tuul
    Tuulik Tuwei Tuzimek Tuzzolino Tuđa Tułacz Tušek Tuškan Tveit Twardosz Twardy Twardzik
    Tweneboa Twidle Twohey Twohig Twomey Tworzydło Twumasi Tyczka Tyka Tylec Tylek Tyler Tylka
    Tylman Tylus Tyma Tymczyszyn Tynan Tyner Tyniec Tyree Tyrfings Tyrrell Tyson Tytko
    Tywoniuk Táilliúir Támhais Täht Tähtinen Täsche Téacháin Téidheacháin Téllez Tímis Tímons
    Tímoteus Tímóteus Tístrans Tóbías Tóibín Tóis Tókis Tóláin Tómas Tórpaigh Tórrez Tórs Tórz
    Tóth Tõnisson Törnqvist Török Türk Týrs Tłuczek Tůma Tůmová Təhmasibli Uaid Uaithne
    Uaitéir Ualghairg Uallacháin Ualtair Ubaadah Ubadah Ubaid Ubaidah Ubaldi Ubay Ubayd
    Ubaydullah Ubbis Ubysz Uche Udeen Udeh Udinese Udinesi Ufnal Ufniarz Ugarte Uggis Ughi Ugo
    Ugrinić Uhban Uhl Uibhrín Uibo Uidhir Uidhlinn Uiginn Uilcín Uit Uittenbosch Ukić Uldry
    Ulewicz Ulfik Uliasz Ulibarri Uliczka Ullmann Ulloa Ullrich Ulmer Ulrich Ulrichs Ulrych
    Ultaigh Umaarah Umair Umar Umarov Underhill Underwood Ungaretti Unger Uniacke Uniaque Unis
    Unnars Unnbjörns Unndórs Unnsteinns Unnþórs Unruoch Unt Unterberger Unterweger Uotila
    Upadhyay Upchurch Uphaus Uphuis Uphus Uppal Upshaw Upton Uram Uramová Urb Urbain Urban
    Urbaniak Urbanová Urbany Urbański Urbina Urblík Urblíková Urbonas Urena Ureña Uriarte
    Urias Uribe Urlić Uroda Urra Urrab Urrutia Uryga Urynowicz Urzúa Uría Urías Urðars Usada
    Usamah Usarek Usher Usmonov Uss Ussery Utama Utami Utley Utrata Uus Uusitalo Uustalu Uwais
    Uxis Uyainah Uzar Uziębło Uğurlu Ułanowicz Ušić Vaati Vabaza Vaca Vacek Vachon Vaci
    Vacková Vaes Vaessen Vagns Vahar Vaher Vaht Vahter Vahtra Vaidya Vail Vaillancourt
    Vaillant Vain Vainio Vaino Vajcik Vajciková Vajcík Vajcíková Vajda Vajdová Vaks Vala
    Valach Valachovič Valachovičová Valachová Valadez Valbergs Valbjörns Valbrands Valbuena
    Valcárcel Valdebenito Valdemars Valderrama Valdes Valdez Valdimars Valdis Valdivia Valdés
    Valdórs Valencia Valenciano Valent Valenta Valente Valenti Valentin Valentine Valentino
    Valentić Valentová Valentín Valentínová Valentíns Valentínus Valenzuela Valera Valerio
    Valero Valette Valgarðs Valge Valgeirs Valguarnera Valier Valjetić Valk Valkama Valkonen
    Vall Valladares Vallaðs Valle Vallejo Vallejos Vallenduuk Valles Vallet Vallin Valls
    Vallée Vallélian Vallés Valmarana Valmars Valmunds Vals Valsteinns Valters Valtonen
    Valtýrs Valušek Valušeková Valuška Valušková Valverde Valves Valíants Valíček Valíčeková
    Valþórs Van Vanaga Vanags Vanbrabant Vanburen Vanbuskirk Vance Vandaele Vandamme
    Vandecasteele Vandekerckhove Vandenbergh Vandenberghe Vandenbroucke Vandenbussche
    Vandendriessche Vandeputte Vanderheyden Vanderlinden Vanderpool Vanderstraeten Vandervort
    Vandevelde Vandewalle Vandiver Vandyke Vanegas Vanek Vaneková Vang Vangisa Vanhee Vanhoose
    Vanhorn Vanhoutte Vanhove Vanmeter Vann Vanneste Vanover Vanpelt Vansickle Vansteenkiste
    Vanvitelli Vanwinkle Vaněk Vaquero Vara Varano Varas Varela Vares Varga Vargas Varghese
    Vargo Varik Varis Varkey Varma Varmars Varner Varney Vartiainen Varty Varughese Vasa
    Vasari Vasconcelos Vasiliev Vaska Vasko Vasková Vasquez Vass Vasseur Vastenhouw Vastraedsd
    Vatnars Vattimo Vaughan Vaughn Vaught Vavrinec Vavrinecová Vaz Vazquez Vaňková Vašek
    Vašeková Vaška Vaško Vašková Veal Veale Veas Vecellio Vecoli Veen Veenendaal Veenstra Vega
    Vegt Veigars Veigs Veilleux Veit Veiver Veić Vejar Vela Velandia Velasco Velasquez
    Velazquez Velde Velden Velderman Velez Veloso Velthoven Veltman Veltroni Velzen Velásquez
    Velázquez Velďák Velďáková Ven Venable Vendetti Venditti Vendrell Venegas Veneziano Venier
    Venkataraman Venkatesh Venrooy Vento Ventura Venturi Venäläinen Vera Verbeeck Verbeek
    Verbeke Verbiest Verbist Verboom Verboven Verbruggen Verbrugghe Vercammen Vercauteren
    Vercelloni Vercoe Vercruysse Verda Verdejo Verdi Verdier Verdin Verdonck Verdone Verdugo
    Verdun Verduzco Verdú Vereecke Vereecken Verelst Veres Verfaillie Verga Vergara Vergassola
    Vergauwen Vergeer Vergerio Verhaar Verhaegen Verhaeghe Verhagen Verharen Verheij Verhelst
    Verheuvel Verheyden Verheyen Verhoeven Verhulst Verkade Verlinden Verma Vermandois
    Vermeersch Vermeil Vermeir Vermeire Vermeiren Vermeulen Vermeylen Vermillion Vermunds
    Vernharðs Vernon Verri Vers Versace Verschuere Verschueren Verschut Versluijs Verstappen
    Verstraete Verstraeten Vertoor Vertooren Vervaeke Vervaet Vervoort Verwimp Verwoert Vesel
    Veselová Veselá Veselý Veski Vespa Vespucci Vest Vestars Vestergaard Vesterinen Vesterlund
    Vestin Vestmars Veterník Veterníková Vethayasas Vetter Veturliðis Veum Veysəlli Vezi
    Vezzali Viaene Vial Viana Vianello Viberg Vicen Vicena Vicencio Vicenová Vicens Vicente
    Vick Vickers Vickery Victor Victors Victory Vidaković Vidal Vidas Videla Vidic Vidmar
    Vidoni Vidov Vidović Vidovič Vieira Vienne Viera Vierdag Vig Vigfús Viggós Vigil Vigliotti
    Vigneron Vignirs Vignon Vigorelli Vigris Vigs Vigtýrs Viik Viira Viitala Viitanen Vik
    Vikars Viklund Viks Vikström Viktors Vila Vilain Vilakazi Vilalta Vilanova Vilaplana Vilar
    Vilayətoğlu Vilbergs Vilberts Vilbjörns Vilbogis Vilbrands Vilches Vilciņa Vilciņš
    Vilgeirs Vilhelms Vilhelmsson Vilhjálms Vilis Viljanen Viljars Viljevac Viljis Vilks Vill
    Villa Villablanca Villadicani Villagomez Villagra Villagrán Villagómez Villalba Villalobos
    Villalonga Villalpando Villamil Villamizar Villanueva Villar Villareal Villarosa
    Villarreal Villarroel Villasenor Villaseñor Villaverde Villegas Villemson Villena
    Villeneuve Villis Vilmars Vilmunds Vincent Vincents Vincetić Vinck Vincze Vines Vineyard
    Vining Vinjars Vink Vinogradov Vinson Vinyuvanichkul Viola Virgilio Virgills Virk Virta
    Virtanen Virág Visconti Visintini Vismara Visnapuu Visser Vissers Viswanathan Vitale
    Vitali Vitasović Vittadello Vitturi Vivaldi Vivanco Viveros Vives Viviani Vizcaíno Viðars
    Viña Viñas Višňovská Višňovský Vižintin Vlaanderen Vlach Vlachovič Vlachovičová Vlachová
    Vladislavić Vlaeminck Vlassov Vlašić Vleugels Vliet Vlk Vlková Vlna Vlnka Vlnková Vlnová
    Vlček Vlčková Vodopivec Voet Vogel Vogl Vogler Vogt Vohra Voigt Voinea Voisin Vojković
    Vojtek Vojteková Vojtka Vojtko Vojtková Volarević Volarić Volcke Volk Volkman Volkov
    Vollbrecht Volpe Volta Volterra Volz Von VonRueden Vonlanthen Voorde Voorhout Voorst
    Voortman Vopnis Vora Vorkapić Vorms Vorobjov Voronin Vos Voss Voutilainen Vozar Vozila
    Vozár Vozárová Vrabcová Vrabec Vrabelj Vrablec Vrablecová Vrancken Vranckx Vranić Vranken
    Vrban Vretenar Vrhovec Vries Vroege Vrome Vsiliauskas Vue Vugdelija Vugec Vuille Vuk
    Vukman Vukobratović Vuković Vukušić Vuljak Vumisa Vundla Vunisa Vuorela Vuori Vuorinen
    Vuyst Vučetić Vučin Vučković Vyas Vydarená Vydarený Vális Vápnis Váradi Váska Vásková
    Vásquez Vávra Vávrová Vázquez Vähi Väisänen Väli Välimäki Väyrynen Väänänen Vébjörns
    Végeirs Vékells Vélaugs Vélez Véliz Vémunds Vésteinns Vézina Vífills Víglunds Vígmars
    Vígmunds Vígsteinns Vígþórs Víkings Vítek Vítková Víðars Víðirs Võsu Vöggs Völunds Vörðs
    Vörös Vötts Vīksna Vītola Vītoliņa Vītoliņš Vītols Vəfalı Vəlioğlu Vəlixanov Vəliyeva
    Vəlizadə Vəzirov Vəziroğlu WAN WANG WEI WEN WENG Waahid Waajid Waarbeek Waardeloo Waas
    Wabik Wable Wabomba Wabwile Wabwire Wac Wacana Wachira Wachter Wacław Wacławczyk Wacławiak
    Waddell Waddle Wade Waderle Wadhwa Wadi Wadood Wadsworth Waelchi Waele Wafa Wafeeq Wafula
    Wagener Wagenknecht Wagenvoort Waggoner Waghorn Wagle Wagner Wagoner Wahhaaj Wahl Wahlberg
    Wahlgren Wahlström Wahome Wahyudin Wahyuni Wainaina Wainwright Wairimu Waite Waithaka
    Waithera Waithira Waits Wajdzik Wajer Wakefield Wakhungu Wakio Wako Wakuła Wal Walasik
    Walch Walcher Walczak Walden Walder Walderade Waldner Waldon Waldron Waldrop Waleczek
    Walenciak Walencik Walentynowicz Wales Wali Walia Walker Walkusz Wall Walla Wallace
    Wallaert Walle Wallen Waller Wallgren Wallin Walling Wallis Wallner Walls Wallén Walo
    Waloch Walocha Waloszczyk Waloszek Walser Walsh Walshe Walsteijn Walston Walter Walters
    Walther Waltl Walton Waltrade Waltz Waluk Walus Walusiak Waluyo Walz Wamaitha Wamalwa
    Wamboi Wambua Wambugu Wambui Wambura Wampach Wampler Wamuyu Wan Wanda Wandas Wandera Wandl
    Wandzel Wang Wanga Wangai Wangare Wangari Wangechi Wangeci Wanger Wangila Wangui Waniek
    Wanijiku Wanja Wanjala Wanjau Wanje Wanjiku Wanjira Wanjiru Wanjohi Wanjugu
    Wannapaitoonsri Wantz Wanyama Wanyoike Wanyonyi Wanza Wanzala Waraksa Warchał Warczak Ward
    Warden Wardzała Wardziak Ware Warfield Wario Warmer Warmuz Warner Warnier Warnock Warren
    Warrick Warrior Waruguru Warui Warwas Warwick Warych Warzybok Wasendlunkulu Washburn
    Washington Wasiewicz Wasike Wasil Wasilewicz Wasilewski Wasita Wasiuk Waskita Wason
    Wasonga Wassenaar Wasson Wastuti Wasunun Waswa Wasyluk Waszczyk Wasążnik Watanabe Water
    Waterman Waters Wathelet Watkins Watras Watsica Watson Watt Watters Wattiez Watts Waugh
    Wauters Wauthier Wavinya Wawak Waweru Wawira Wawire Wawryniuk Wawrzeńczyk Wawrzkiewicz
    Wawrzonek Wawrzyczek Wawrzyk Wawrzyn Wawrzynek Wawrzyniak Wawrzynkiewicz Wawrzynowicz
    Wawrzyńczyk Wawszczak Wawszczyk Way Wayman Wayne Wayua Wałaszek Wałdoch Wałek Wałęsa Ważna
    Ważny Wdowczyk Weatherford Weatherly Weathers Weathersby Weatherspoon Weaver Webb Webber
    Webby Weber Webster Wechselberger Wechuli Weddle Weed Weeks Weeldenburg Weems Weerdenburg
    Weerdt Weever Wegmann Wegner Wegscheider Wehner Wehrli Wei Weibel Weidinger Weidner Weigl
    Weihmann Weijland Weijters Weil Weiler Weimann Weimer Weinberg Weinberger Weiner Weinhage
    Weinhold Weinstein Weir Weis Weiser Weisgerber Weiss Weissenböck Weissnat Weitzel Weiß
    Wejman Wekesa Wel Wela Welborn Welc Welch Weldon Welenc Welf Welker Wellens Weller Wellman
    Wells Welsh Welter Welton Wen Wenda Wende Wendt Wenger Weninger Wennberg Wensen Wentworth
    Wentz Wenzel Wenzl Werd Werdes Were Wereda Weremczuk Wernecke Werner Werners Wertz Weru
    Wesack Wesley Wesonga Wesoła Wesołowski Wesoły Wessel Wessex Wesson West Westberg
    Westbrook Westcott Wester Westerbeek Westerberg Westerburg Westerlund Westermann Westfal
    Westfalen Westfall Westin Westlund Westman Westmoreland Weston Westphal Weterink Wettstein
    Wetzel Wever Weydert Weyland Weylant Weyrich Weza Whalen Whaley Wharton Whatley Wheat
    Wheatley Wheaton Wheeler Whelan Whelehan Whetstone Whipple Whitaker Whitcomb White Whited
    Whitehead Whitehouse Whitehurst Whiteman Whitener Whiteside Whitfield Whiting Whitley
    Whitlock Whitlow Whitman Whitmer Whitmire Whitmore Whitney Whitson Whitt Whittaker
    Whittemore Whitten Whittington Whittle Whitty Whitworth Whorton Whyte Wiaderek Wiafe Wiak
    Wiatrak Wiberg Wibisono Wibowo Wicha Wichary Wicht Wichłacz Wiciak Wick Wicker Wickerode
    Wickham Wicks Widhalm Widiastuti Widmann Widmer Widodo Widuch Widén Widłak Wiech
    Wieczerzak Wieczorek Wiedner Wiegand Wieja Wiek Wiekiera Wiel Wieland Wielgat Wielgo
    Wielgos Wieloch Wielądek Wiencek Wiener Wiercigroch Wiertel Wiertelak Wierzbicki Wierzchoń
    Wies Wiesbauer Wiese Wieser Wiesinger Wiesiołek Wiesner Wietecha Wiewiórka Wiggins Wigman
    Wijata Wijaya Wijayanti Wijk Wijland Wika Wiklund Wikström Wikło Wilbanks Wilber Wilborn
    Wilbur Wilburn Wilcken Wilcox Wilczyński Wild Wilde Wilder Wilderman Wildschut Wiles Wiley
    Wilfinger Wilhelm Wilhelms Wilhelmsson Wilhite Wilk Wilke Wilkerson Wilkes Wilkie Wilkin
    Wilkins Wilkinson Wilkos Wilks Will Willaert Willame Willard Willards Wille Willekens
    Willem Willems Willemsen Willett Willey William Williams Williamson Willie Williford
    Willigen Willingham Willis Willms Willoughby Wills Willson Willums Wilma Wilmart Wilmes
    Wilmet Wilmont Wilmoth Wilmotte Wilms Wilmsen Wilson Wilt Wilton Wiltzius Wilusz Wimberly
    Wimmer Wimolnot Winandy Winarno Winarsih Winberg Wincenciak Winchester Windak Windhager
    Windham Windisch Windler Windsor Winek Winfield Winfrey Wing Wingard Wingate Wingfield
    Wingo Winkler Winn Winner Winnik Winnrich Winslow Winstead Winston Winter Winters
    Wintheiser Winther Wipstrik Wiraszka Wirth Wirtz Wirz Wisdom Wise Wiseman Wisniewski
    Wisoky Wisozk Wisz Wiszowata Wiszowaty Wisła Wit Wita Witan Witas Witaszek Witcher Withers
    Witherspoon Withrow Witka Witko Witkowicz Witkowski Witos Witoń Witt Wittbrodt Witte
    Wittenboer Witting Wittmann Wiza Wizner Więckiewicz Więcławek Wiśniewski Wlazły Wlaźlak
    Wlizło Wnuczek Wochna Wochnik Wocial Woda Wofford Wohlgemut Wohlmuth Wohlwend Wojaczek
    Wojak Wojciech Wojciechowski Wojcik Wojczuk Wojewodzic Wojewódka Wojniak Wojnicz Wojsa
    Wojsław Wojtach Wojtak Wojtalewicz Wojtalik Wojtanowicz Wojtarowicz Wojtasiewicz Wojtaszak
    Wojtaszczyk Wojtczuk Wojtera Wojtiuk Wojtoń Wojtunik Wojtyna Wojtyś Wolan Wolańczyk
    Wolcott Wold Wolf Wolfe Wolff Wolffel Wolfinger Wolford Wolfsdr Wolfswinkel Wolski Wolter
    Wolters Wolzak Womack Womble Wong Wons Woo Wood Woodall Woodard Woodbury Woodcock Wooden
    Woodley Woodman Woodruff Woods Woodson Woodward Woodworth Woody Wooldridge Wooley Woolley
    Woolsey Wooning Wooten Worach Word Worden Workman Worley Woroch Woronko Worrell Worsham
    Worth Wortham Worthington Worthy Wosiak Wosiek Woszczak Woszczyna Wota Woudenberg Woulfe
    Wouters Woutersz Wowra Wozniak Wołczyk Wołk Wołkowicz Wołoch Wołodźko Wołos Wołoszczuk
    Wołoszyk Wośko Woźniak Woźniczko Wożniak Wratt Wray Wren Wrenn Wright Wrochna Wrona Wrynn
    Wrześniak Wróbel Wróblewski Wszoła Wuckert Wudarczyk Wujec Wujek Wulandari Wulf Wulff
    Wunderink Wunsch Wurm Wurzer Wurzinger Wutke Wuyts Wyant Wyatt Wyche Wyciszkiewicz Wyckoff
    Wyderka Wydmuch Wydrych Wygoda Wykręt Wylegała Wylie Wyman Wynants Wynn Wynne Wypchło
    Wypiór Wyrick Wyroba Wyrobek Wyrostek Wyroślak Wyrwał Wyrwich Wyskiel Wysocki Wysota Wyss
    Wywiał Wyłupek Wziątek Wähner Wéry Wódka Wójcik Wójcikiewicz Wójs Wójt Wójtowicz
    Wögerbauer Wöhrer Wüthrich Wąsala Wąsek Wąsiewicz Węgier Węgrzyk Węgrzynek Węgrzyniak
    Węgrzynowicz Wężyk Władyka Włodarczyk Włodarz Włodyka Xaba Xakimov Xala Xhakaza Xia Xiang
    Xiao Xie Ximba Xiong Xolidov Xolo Xue Xulu Xəlilov YANG YAO YEH YEN YIN YING YUAN YUEH Yaa
    Yaamoa Yadav Yadid Yafir Yager Yaghnam Yahaya Yahi Yahia Yahiaoui Yahyaa Yahyoev Yakub
    Yamada Yamaguchi Yamamoto Yaman Yamashita Yamazaki Yan Yancey Yancy Yanez Yang Yao Yaqubov
    Yar Yarborough Yarbrough Yasinaeva Yasinov Yasir Yasminova Yates Yatich Yator Yawer Yawson
    Yazzie Ybarra Yeager Yeboa Yeboah Yee Yego Yegon Yei Yengwa Yengwayo Yepes Yeyeye Yildirim
    Yilmaz Yin Yirenkyi Ylinen Ylitalo Yls Ylönen Ymirs Yngvars Yngvis Yocum Yoder Yogi
    Yohannan Yolanda Yoo Yoon York Yorulmaz Yoshida Yost Youmans Young Youngblood Younger
    Yount Youprasert Yousfi Yrkills Yuan Yudas Yulianti Yuliarti Yundt Yuniar Yunusov
    Yusifoğlu Yusifqızı Yusifzadə Yussuf Yuste Yusuf Yusupov Yáñez Yüksel Yıldırım Yılmaz
    Zaafir Zaahid Zaahir Zaakir Zaal Zabala Zabaleta Zabarella Zaborek Zaccagnini Zaccardo
    Zacchia Zacco Zach Zachar Zachara Zacharczuk Zacharek Zacharewicz Zacharia Zachariah
    Zachariaš Zachariašová Zachariáš Zachariášová Zacharová Zachary Zachwieja Zackariya
    Zackiewicz Zaczyk Zadka Zadora Zadworny Zafar Zafir Zafrul Zagozda Zagożdżon Zagrajek
    Zagrodnik Zaguri Zaguła Zahaar Zaheer Zahharov Zahn Zahri Zahroyeva Zahrun Zahur Zaidi
    Zaitsev Zajac Zajacová Zajc Zajko Zając Zakariyoev Zakarías Zakinja Zakiyaxonova Zakrajšek
    Zakrzewski Zalewski Zalokar Zambrano Zamengo Zamora Zamorani Zamorano Zampa Zamudio
    Zanazzo Zander Zangerl Zanichelli Zaniewicz Zanoški Zanzi Zaoui Zapadka Zapata Zapaśnik
    Zapiór Zapora Zaragoza Zaranek Zarar Zarate Zaraś Zarinova Zariņa Zariņš Zarlino Zarzeczna
    Zastawny Zasępa Zatoń Zaucha Zauner Zavala Zawadi Zawadzki Zawal Zawalich Zawartka Zawiasa
    Zawodnik Zayas Zayidov Zaynabova Zayyir Zaķe Zaķis Zbiciak Zbinden Zboncak Zbroja
    Zbroszczyk Zbrożek Zbrzeźniak Zbróg Zbylut Zdancewicz Zdobylak Zdonek Zdziech Zeba Zebec
    Zecchini Zechmeister Zechner Zedillo Zeemans Zeffirelli Zegadło Zegar Zehetner Zehnder
    Zeigler Zeiler Zeilinger Zeimes Zeimet Zeiner Zelaya Zeldenrust Zelić Zeller Zeltiņa
    Zeltiņš Zeman Zemanek Zemanová Zemlak Zemljič Zeng Zengin Zenner Zenteno Zenz Zepeda Zera
    Zeroual Zerrouki Zetterberg Zetticci Zettl Zevenboom Zgorelec Zgoła Zhang Zhao Zheng Zhong
    Zhou Zhu Ziajka Ziane Ziani Ziarek Ziarnik Ziarno Zichichi Zidane Ziegert Ziegler Zieja
    Zielinski Zieliński Zielke Ziemak Ziemann Zieme Ziemele Ziemelis Ziemkiewicz Zieniewicz
    Zigo Zigová Zijl Zijlemans Zijlmans Zikhungwini Zima Zimka Zimková Zimmer Zimmerman
    Zimmermann Zimniak Zimoląg Zimová Zimoń Zingg Ziniewicz Zink Zinkiewicz Zinn Zinnurova
    Zioła Zirme Zirne Zirnis Ziro Zito Zitouni Ziółko Ziółkowski Zięba Zięciak Zięcik Ziętal
    Zmaić Zmarzły Zmuda Zmyślony Znojek Zobel Zola Zollinger Zontek Zook Zophanías Zophonías
    Zoppetti Zoppetto Zorbach Zorko Zorlu Zorman Zorrilla Zotter Zou Zouaoui Zrilić Zrinski
    Zubairu Zubayrov Zubek Zubeková Zubel Zuber Zubka Zubko Zubková Zubowicz Zubrík Zubríková
    Zubčić Zugaj Zuidweg Zuijdveld Zujev Zulaika Zulauf Zulkarnain Zuluaga Zuniga Zupan Zupanc
    Zupančič Zurita Zuwayhir Zuziak Zvaigzne Zver Zvirbule Zvirbulis Zwaben Zwara Zwart
    Zwijsen Zwindrecht Związek Zybura Zyga Zygmuntowicz Zyguła Zys Zysk Zyzik Záborská
    Záborský Zárate Zänker Zóphanías Zóphonías Zöchling Zöhrer Zúbek Zúbeková Zúbrik Zúbriková
    Zúñiga Zürcher Zālīte Zālītis Zębik Złotek Złotnik Ádhaimh Ághas Águila Ágústs Ákis Álamo
    Álfars Álfgeirs Álfgríms Álfs Álfþórs Álvarez Álvaro Ámundis Ángel Ánusaigh Árbjarts
    Árbjörns Árelíus Árgeirs Árgils Ármanns Árnis Ársælls Ásbergs Ásbjörns Ásgauts Ásgeirs
    Ásgils Ásgríms Ásis Áskells Áslaugs Ásláks Ásmars Ásmunds Ásröðs Ástbjörns Ástgeirs
    Ástmars Ástmunds Ástráðs Ástríks Ástvalds Ástvars Ástvins Ástþórs Ásvalds Ásvarðs Ásólfs
    Ásþórs Átha Ávalos Ávila Åberg Ågren Åkerlund Åkerman Åkesson Åsberg Åslund Åström Ægirs
    Æsirs Ævarrs Ævars Çamurcuoğlu Çetin Çingizoğlu Çorlu Çəmənli Çəmənzəminli Éanaigh Éil
    Émond Énrí Étienne Íans Ígors Ímis Íomhair Íosa Íosóg Ísaks Ísarrs Ísars Ísbjörns Íselds
    Ísgeirs Ísidórs Ísleifs Ísmaels Ísmars Ísraels Ísólfs Ívans Ívars ÓBroinín Óda Ófeigs
    Ógáin Ólafs Ólis Ólivers Ólívers Ómars Ómis Órdenes Óskars Ósvalds Ósvífs Óttarrs Óttars
    Óðinns Õispuu Õun Õunapuu Öberg Öcalan Ögmunds Ögris Öhman Öhri Ölnirs Ölvers Ölvirs
    Öndólfs Önunds Örlaugs Örlygs Örns Örnólfs Örvars Öss Östberg Österberg Östling Östlund
    Östman Öxars Ødegård Østergaard Úddis Úgó Úlfars Úlfgeirs Úlfhéðinns Úlfkells Úlfljóts
    Úlfs Úlftýrs Úlriks Úranus Ülker Ýmirs Ýrars Þangbrands Þengills Þeyrs Þins Þiðrandis
    Þiðriks Þjálfis Þjóstars Þjóstólfs Þjóðanns Þjóðbjörns Þjóðgeirs Þjóðleifs Þjóðmars
    Þjóðreks Þjóðvarðs Þjóðólfs Þorbergs Þorbjörns Þorbrands Þorfinns Þorgarðs Þorgauts
    Þorgeirs Þorgests Þorgils Þorgnýrs Þorgríms Þorgísls Þorkells Þorlaugs Þorleifs Þorleiks
    Þorláks Þormars Þormunds Þormóðs Þorris Þorsteinns Þorvalds Þorvars Þorvarðs Þrastars
    Þryms Þráinns Þránds Þrótts Þrösts Þrúðmars Þyrnirs Þórarinns Þórars Þórbergs Þórbjörns
    Þórgnýrs Þórgríms Þórhadds Þórhallis Þórhalls Þórirs Þórlaugs Þórleifs Þórlinds Þórmars
    Þórmunds Þórodds Þórorms Þórs Þórsteinns Þórðs Þórólfs Þórörns Ābele Ābola Āboliņa Āboliņš
    Ābols Ćmiel Ćorić Ćosić Ćurić Ćwierz Ćwirko Čagalj Čapka Čapko Čapkovič Čapkovičová
    Čapková Čapla Čaplovič Čaplovičová Čapľa Čargonja Čarnogurská Čarnogurský Čech Čechová Čeh
    Čekovská Čekovský Čermák Čermáková Černe Černoch Černochová Černá Černík Černíková Černý
    Červený Červeň Červeňová Česnek Česneková Čiernaová Čiernik Čierniková Čierny Čizmić Čiš
    Čižmešija Čobrda Čobrdová Čop Čotić Čović Čubrić Čudić Čuk Čukman Čulina Čuljak Čupić
    Čuček Ďaďo Ďaďová Ďorko Ďorková Ďurek Ďureková Ďurica Ďuricová Ďuriš Ďurišová Ďurka Ďurko
    Ďurkovič Ďurkovičová Ďurkovská Ďurkovský Ďuro Ďurovič Ďurovičová Ďurovský Ďurovskýová
    Ďurová Ďurča Ďurčo Ďurčová Ďutka Ďutková Ďuško Đurašević Đurinić Đặng İbrahimbəyov
    İbrahimli İbrahimov İbrahimova İbrahimoğlu İdrisli İdrisoğlu İhsanoğlu İldırımoğlu
    İmanzadə İnönü İsabəyli İsaxanlı İsmayılqızı Ľupták Ľuptáková Łabaj Łabno Łabuś Łachacz
    Łachut Łaciak Łacina Ładniak Ładziak Łakota Łapacz Łapaj Łapot Łasak Łasica Łaskawiec
    Łaszcz Łaszczyk Ławniczek Łaś Łepek Łobacz Łodej Łodyga Łokaj Łokietek Łosiak Łosiewicz
    Łuc Łuckiewicz Łuczak Łuczka Łuczkiewicz Łuczyk Łudzik Łukasik Łukasiuk Łukasz Łukowiak
    Łukowicz Łuksza Łupina Łusiak Łuszczak Łuszczyk Łyczak Łyczek Łyjak Łyp Łyskawa Łyś Łój
    Łągiewka Łęgowik Říha Říhová Ścibior Ścibisz Ścieszka Ślebioda Śledzik Śleziak Ślimak
    Ślipek Śliwiński Śliz Śliż Ślęczka Śmieja Śmieszek Śnieg Świadek Świech Świerad Świergiel
    Świerkosz Świerkot Świerszcz Świgoń Świstek Świt Świtaj Świątkiewicz Świć Święs Świętoń
    Şafak Şahbuzlu Şahsuvarlı Şama Şamilov Şamiloğlu Şener Şensoy Şeyxzadə Şirvanzadə Şükürlü
    Şükürov Şıxlı Şərifova Šalajka Šalajková Šalić Šantić Šargač Šarić Šarkan Šarkanová
    Šarlija Šebo Šebová Šegović Šelendić Šeparović Šestak Šestan Ševtšenko Ševčík Ševčíková
    Šibalić Šidlo Šidlová Šima Šimara Šimek Šimeková Šimić Šimičić Šimka Šimko Šimková Šimo
    Šimon Šimonovič Šimonovičová Šimonová Šimončič Šimončičová Šimová Šimunić Šimunović Šimík
    Šimíková Šinkovec Šinković Šipek Šipić Šitum Škantár Škantárová Škara Škoda Škoviera
    Škovierová Škriniar Škriniarová Škrlin Škrnički Škrtić Škugor Škultéty Škultétyová Škunca
    Šlahor Šlahorová Šlivka Šlivková Šmajda Šmajdová Šmid Šmíd Šmídová Šokčević Šoltés
    Šoltésová Šoltýs Šoltýsová Šošić Šoštarić Špika Špilár Špilárová Špišić Špoljarić Špralja
    Štefan Štefanec Štefanka Štefanko Štefanková Štefanovič Štefanovičová Štefanová Štefović
    Štefunko Štefunková Štefánek Štefáneková Štefánik Štefániková Štifanić Štimac Štrba Štrbac
    Štrbová Štrljić Štrukelj Šturlan Štěpánek Štěpánková Štšerbakov Šulc Šulcová Šunjić
    Šupraha Šuran Šurbek Šurina Šurka Šurková Šuňavcová Šuňavec Šuštar Švec Švecová Švehla
    Švehlová Šverko Šváb Švábová Šváby Šťastná Šťastný Ťapák Ťapáková Ťažká Ťažký Żabierek
    Żabka Żach Żak Żakiewicz Żal Żbik Żelasko Żelazek Żelazo Żero Żmija Żok Żołna Żołnierczyk
    Żołądkiewicz Żołądź Żuberek Żuchowicz Żugaj Żurawik Żybura Żymełka Żynda Żyrek Żyto Żywica
    Żółkiewicz Żółtek Žabjačan Žagar Železnik Železník Železníková Žerjav Žeželić Žibert Žic
    Žigmund Žigmundová Žigo Žigová Žiković Živić Živković Žižek Žnidaršič Žufika Žugec
    Žukauskas Žukov Žunec Županić Žuravljov Žuvela Žužić Žák Žáková Əbdülrəhmanlı Ədiloğlu
    Əfəndiyeva Əfəndizadə Əhmədli Əhmədov Əhmədzadə Əkbərova Əkbərzadə Əlibəyli Əlibəyov
    Əlioğlu Əlixanlı Əliyeva Əlizadə Əlləzoğlu Ələkbərli Ələkbərzadə Əmirli Əmirov Əmirova
    Əsgərli Əsgərov Əsgərova Əsgəroğlu Əylisli Əzimzadə
    """
}
