/** First names that the published lists lack or have too few of, above all from Asia, the Gulf and Africa. Ours. */
export const moreFirstNames: string = `
Aarav Aakash Aamir Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abhay Abhijeet Abhijit Abhinav Abhishek Adar Adebayo
Adena Adil Aditi Aditya Adnan Agneta Ahmad Ahmed Ahmet Ai Ajay Ajit Akash Akhil Akihiro Akiko Akio Akira Akshay
Akshata Alexei Alexey Aleksandr Aleksey Aliko Alok Aloke Alon Amal Aman Amancio Amandeep Amar Amin Amir Amit Amitabh
Amnon Amol Amrita Anand Anant Ananya Anastasia Andrej Andrey Andrzej Anil Anirudh Anish Anita Anjali Anjan Ankit Ankur
Ankiti Anmol Anna Anoop Anshu Anshuman Anupam Anuradha Anurag Anwar Apoorva Aravind Archana Arif Arindam Arjun Arkady
Aroon Arun Arundhati Arvind Aryan Asad Asahi Ashish Ashok Ashutosh Ashwani Ashwin Ashwini Asif Assaf Atsushi Atul Avi
Avinash Avishai Ayman Ayumi Azim Aziz Azeem Baba Bahram Bala Balaji Balakrishna Baljit Barak Baris Bashir Beena Benoît
Bernd Bharat Bhaskar Bhavin Bhavish Bhavna Bhupendra Bikram Bilal Bin Bing Binod Bjarne Björn Bo Bohdan Bom Boris Brij
Brijesh Bruno Burkhard Byju Byung Calvin Carsten Cengiz Chaim Chanda Chandan Chandra Chang Changpeng Chao Charoen Chen
Cheng Chetan Chidambaram Chih Chong Chul Chun Chung Claus Cristiano Cyrus Dae Daewon Daigo Daisuke Damodar Dara Darshan
Debashish Deepa Deepak Deepika Deepinder Demis Deng Devendra Dhananjay Dharmesh Dheeraj Dhirubhai Dilip Dimitri Dinesh
Ding Divya Diwakar Dmitri Dmitry Dong Donghoon Drew Duygu Ebru Ehud Eiichi Eiji Ekaterina Elad Elif Emre Enrique Eric
Eun Eyal Fadi Fahad Faisal Fan Fang Farhad Farhan Farid Farooq Fatih Fatima Fei Feng Fumihiko Fumiko Fumio Gal Ganesh
Gang Gao Gaurav Gautam Geeta Gerd Giorgi Girish Gita Gong Gopal Gopi Gopichand Govind Guang Guangchang Guido Gulshan
Gurdeep Gurpreet Guoqiang Hadi Haim Haitham Hakan Hakim Hamad Hamid Hamdan Hani Hao Haowei Harald Hari Harish Harinder
Haruhiko Haruka Haruki Haruto Hasan Hassan Hassan Heng Heung Hideaki Hideki Hideo Hidetoshi Hina Hiro Hiroaki Hiroki
Hiroko Hiromi Hironobu Hiroshi Hiroto Hiroyuki Hisashi Hitoshi Hock Hong Hongbo Hossein Hsien Hua Huan Huang Huateng Hui
Huiyan Hun Hussain Hussein Hwan Hye Hyun Hyung Ibrahim Ichiro Idan Idris Ikuo Ilan Ilham Ilya Imran In-kyung Indra
Indrajit Indranil Inder Ishaan Ismail Isao Itamar Itay Itzhak Ivan Jae Jae-hyun Jae-yong Jagdish Jagdeep
Jagmohan Jai Jamal Jamil Jamie Jamshyd Jamsetji Janak Jani Jaspal Jassim Jatin Javed Jawad Jay Jaya Jayant Jayanth
Jayshree Jeevan Jensen Jeong Jian Jiang Jianlin Jianping Jianzhong Jie Jignesh Jin Jing Jinping Jitendra Jiten Jiwei
Jiye Jong Jongwoo Joon Jörg Jun Junichi Jung Junji Junya Jyoti Kaan Kailash Kaito Kalanithi Kalpana Kalyan Kamal Kamala
Kamlesh Kang Kanwal Karan Karim Karthik Kartik Kash Kasper Kaushik Kazuhiko Kazuhiro Kazuki Kazuma Kazumi Kazunori Kazuo
Kazushige Kazuto Kazuya Kazuyuki Kei Keiichi Keiji Keiko Keisuke Keita Ken Kengo Kenichi Kenichiro Kenji Kenta Kentaro
Khaldoon Khaled Khalid Khalil Ki Kiichiro Kim Kiran Kirill Kirthiga Kishore Klaus Koichi Koji Koki Kota Kotaro Krishna
Krishnan Krzysztof Kumar Kumaran Kumi Kun Kunal Kunihiko Kushagra Kwang Kwok Kyoko Kyosuke Kyung Lakshmi Lal Lalit
Lei Lena Leng Li Liang Liam Lih Lijian Lin Ling Lip-Bu Lisa Liu Lixin Long Lor Luc Lulu Mahesh Mahendra Mahmoud Mai
Majid Makoto Malik Mamoru Mana Manas Mandar Maneesh Mangesh Mani Manik Manisha Manish Manjunath Manmohan Manoj Mansoor
Maqbool Mariam Mariko Masaaki Masafumi Masahiko Masahiro Masahito Masaki Masako Masamichi Masanori Masao Masaru
Masashi Masataka Masato Masatoshi Masaya Masayoshi Masayuki Mateusz Mayank Mayumi Meena Meera Meg Mehdi Mehmet Mei Meng
Miao Michiko Mika Mikael Mikhail Milind Min Ming Mingxing Minoru Mira Mitsuhiro Mitsuru Mo Mohamad Mohamed Mohammad
Mohammed Mohan Mohandas Mohit Moon Moshe Motoyuki Mridul Muhammad Muhammed Muhtar Mukesh Mukund Munish Murali Murat
Mustafa Na Nabil Nadav Nadia Nadir Naguib Nana Nand Nandan Nandini Nao Naoki Naoko Naomi Naoto Naoya Narayana Narayanan
Narendra Naresh Nari Nasser Natarajan Naveen Navin Navneet Nayeem Neel Neelam Neeraj Neha Ngozi Nikesh Nikhil Nikita
Nilesh Nimesh Ning Niraj Niranjan Nirmal Nirmala Nisha Nishant Nita Nithin Nitin Niva Nobuaki Nobuhiro Nobuko Nobuo
Noboru Noel Norio Noriko Noriyuki Noubar Ofer Oleg Olena Oleksandr Oluseyi Olusegun Omar Omer Omid Orit Osamu Osman
Padmasree Palak Pallavi Pallonji Pan Pankaj Parag Param Paresh Parth Pascal Pavan Pavel Pawan Peeyush Peng Phaneesh Ping
Piotr Pirojsha Piyush Poonam Pooja Prabhakar Prabhu Pradeep Prakash Pramod Pranav Pranay Prasad Prasanna Prashant
Pratap Prateek Pratik Pratyush Praveen Prem Premji Priti Priya Priyanka Puneet Puneeta Pushpa Qasim Qi Qian Qiang Qin
Qing Qiu Quang Radha Radhika Raghav Raghu Raghunath Raghuram Rahul Rainer Raj Raja Rajat Rajan Rajeev Rajendra Rajesh
Rajinder Rajiv Rajkumar Raju Rakesh Ram Rama Raman Ramakant Ramana Ramesh Ran Ranjan Ranjit Rashid Rashmi Ratan Ravi
Ravindra Rei Reiko Reiner Reid Renuka Rina Rishad Rishabh Rishi Ritesh Ritu Riyad Rohan Rohini Rohit Roman Rong Roshni
Ruchi Rui Runit Ryo Ryohei Ryoichi Ryota Ryuichi Ryuji Saad Saadia Sabyasachi Sachin Sadaf Sadia Saeed Safra Sagar Said
Sajjan Sakari Salah Salem Salil Salim Salman Sam Sameer Samir Sanae Sandeep Sandhya Sang Sangeeta Sanjay Sanjeev Sanjib
Sanjiv Santanu Santosh Santiago Sashidhar Satish Satoru Satoshi Satya Satyajit Saurabh Savitri Sawan Seema Seiichi Seiji
Senthil Seo Seok Seong Serap Sergei Sergey Seth Seung Sha Shailendra Shailesh Shaktikanta Shalini Sham Shan Shane
Shankar Shantanu Sharad Shashank Shekhar Sheikha Shen Sheng Sheung Shi Shigeki Shigenobu Shigeo Shigeru Shikha Shilpa
Shin Shingo Shinichi Shinji Shinjiro Shinobu Shinsuke Shinya Shinzo Shiv Shivani Shmuel Sho Shobana Shoichi Shoji Shohei
Shou Shradha Shravan Shreya Shriram Shu Shuji Shuhei Shun Shunichi Shuntaro Shyam Siddharth Siew Sindhu Siva Sivan Somesh
Song Sonia Soo Soumitra Soumya Sridhar Srikant Srikanth Srinivas Srinivasan Sriram Stanislav Su Subhash Subir
Subodh Subramaniam Subrata Sudha Sudhir Sudip Sudhakar Sujata Sujay Sukhbir Sultan Suman Sumant Sumantran Sumeet Sumit
Sun Sunder Sundar Sundaram Sung Sunil Sunita Suresh Surya Sushil Sushma Susumu Swapnil Swati Sze Tae Tadashi Tae-won
Taichi Taiichi Taizo Taizo Takafumi Takahiro Takanobu Takao Takashi Takaya Takayuki Takehiko Takeo Takeshi Takuma
Takumi Takuya Tal Tanaka Tanmay Tanuj Tanvi Tao Taro Tarang Tariq Tarun Tarun Tatsuo Tatsuya Tejas Tejpaul Teng Tetsu
Tetsuo Tetsuro Tetsuya Tian Tidjane Tien Timur Ting Tobi Tobias Tomasz Tomoaki Tomohiro Tomoko Tomonori Tomoya Tomoyuki
Tong Toru Toshiaki Toshihiko Toshihiro Toshio Toshiyuki Tsuneo Tsuyoshi Tsutomu Tung Uday Uddhav Umar Umesh Upasana Uri
Urs Utpal Vaibhav Vaishali Valery Vandana Varun Vasant Vasily Venkat Venkata Venkatesh Venu Vibha Vidya Vignesh Vijay
Vikas Vikash Vikram Vikrant Vinay Vineet Vinit Vinod Vipul Virat Vishal Vishwas Vishnu Vitalik Vivek Viktor Vlad
Vladimir Volodymyr Wan Wang Wee Wei Weijian Wen Wenhong Wenjie Won Woo Wook Xavier Xi Xia Xian Xiang Xianzhong Xiao
Xiaochuan Xiaogang Xiaohong Xiaojun Xiaoming Xiaopeng Xiaoping Xin Xing Xinyi Xiu Xu Xue Xuefeng Yadin Yahya Yair Yan Yang
Yanhong Yaniv Yanqing Yao Yaron Yash Yashwant Yashvardhan Yasuhiro Yasuhisa Yasuo Yasushi Yasuyuki Yat Yati Ye Yee Yen Yeong
Yi Yiming Yin Ying Yingying Yin-ren Yiting Yohei Yoichi Yoichiro Yoji Yoko Yong Yoo Yoon Yosef Yoshiaki Yoshihide
Yoshihiko Yoshihiro Yoshiki Yoshiko Yoshimitsu Yoshinori Yoshio Yoshito Yoshitaka Yoshiyuki Yossi You Young Yu Yuan Yue
Yuichi Yuichiro Yuji Yuka Yukari Yuki Yukihiro Yukiko Yukio Yulia Yun Yuri Yuriko Yusaku Yusuf Yusuke Yuta Yutaka Yuto
Yuval Yuzaburo Zack Zaheer Zahid Zahra Zain Zainab Zhang Zhao Zhen Zheng Zhengfei Zhi Zhiguo Zhihua Zhong Zhongxun
Zhou Zhu Ziad Zixin Zong Zoran Zubin
Andy Angie Arne Art Barb Bart Becky Ben Bernie Beth Betsy Bill Billy Blaise Bob Bobby Brad Bree Bret Brett Cathie Cathy
Chad Charlie Chip Chris Chuck Cliff Colm Craig Dan Danny Dave Dawn Deb Debbie Deirdre Dick Dirk Don Doug Ed Eddie Eoin
Frank Fred Gail Gavin Geoff Ginni Ginny Greg Gus Hal Hank Hock Ian Irv Jack Jamie Jane Jeff Jen Jenny Jerry Jess Jim
Jimmy Joe Joey Johan John Jon Josh Kat Kate Kathy Katie Ken Kevin Kirsty Kris Kurt Larry Len Leo Les Liz Lloyd Lou Luca
Mads Mandy Marc Marcy Marguerite Marissa Marty Matt Max Mel Mick Mike Mitch Moe Nat Ned Nick Niamh Niklas Nils Norm Olaf
Ola Oscar Paddy Pat Patti Patty Peggy Pete Phil Rafa Ralph Ray Reed Rex Rich Rick Rob Robbie Rod Roelof Ron Rory Ross
Ruth Safra Sal Sandy Satya Sean Sheryl Sid Sinead Siobhan Stan Steph Stephane Steve Stew Stu Sue Sundar Susan Ted Tess
Tim Timo Tobi Tom Tommy Toni Tony Trevor Val Vic Vin Vince Walt Wendy Whitney Will Yves Zach Zoe Elon Jensen Mira Ilya
Lachlan Rupert Evan Kai Lisa Emmanuel Ursula Thierry Margrethe Christine Janet Jerome Gautam Tidjane Bernard Françoise
Carlos Jorge Pony Lip Daniel Satoshi Sergio Oliver Ola Arvind Gwynne Kristo Adena Roz Karen Jane Alfonso Vasant`

/** Surnames that the published lists lack. Ours. */
export const moreSurnames: string = `
Abbasi Abe Acharya Adani Adarkar Afeyan Agarwal Aggarwal Agrawal Ahluwalia Ahmad Ahmadi Ahuja Ailman Akerson Akiyama
Akman Al-Falih Al-Jaber Al-Maktoum Al-Rumayyan Alghamdi Aliyev Allaire Altman Aluwihare Amadei Amano Amarnath Ambani
Amelio Amin Amodei Anand Ananthakrishnan Andreessen Anand Andurand Anjum Anno Aoki Arai Arango Arnault Arora
Arrillaga Asokan Aso Assad Athreya Athey Ayer Aoyama Babu Bachmann Badrinath Bagaria Baghai Bahl Baig Bajaj Bajpai
Bakhshi Balakrishnan Balasubramaniam Ballmer Balogun Bandyopadhyay Banerjee Banga Bannerjee Bansal Barclay Barra Basu
Batra Bäte Baweja Beena Bekele Belloni Benioff Bettencourt Bezos Bhandari Bhargava Bhartia Bharti Bhat Bhatia
Bhatt Bhattacharya Bhattacharyya Bhave Bhide Bhushan Biel Birla Biswas Blankfein Bloomberg Blume Bodduluri Boehly
Bolloré Bolsonaro Borkar Botha Botín Bourla Brin Bronfman Brudermüller Buberl Buffett Bui Burman Cai Cao Capellas
Carreyrou Catz Chae Chakrabarti Chakraborty Chambers Chanda Chandra Chandran Chandrasekaran Chandrasekhar Chang
Changpeng Chao Chaturvedi Chatterjee Chaudhary Chaudhry Chaudhuri Cheah Chearavanont Chen Cheng Chesky Cheung Chew
Chia Chiang Chin Chiu Cho Choi Chong Choo Chopra Chou Choudhary Choudhury Chow Chowdhury Choy Christodoro Chu Chua Chui
Chun Chung Collison Cong Cordani Cuban Cui Culp Dahiya Dai Dalal Dalio Damani Dangote Das Dasgupta Datar Datta Dauman Dave
Deng Desai Deshmukh Deshpande Dey Dhaliwal Dhar Dhawan Dhillon Dhingra Diess Dimon Diller Ding Dinh Diwan Dixit Do Doan
Dong Dorsey Dou Doshi Du Duan Dubey Duong Durov Dutt Dutta Dwivedi Ebbers Ek Ellison Elkann Ermotti Faber Fadell Fan
Fang Farley Fei Feng Fink Fiorina Foroohar Friar Fridman Fu Fujii Fujimori Fujimoto Fujita Fujiwara Fukuda
Fukunaga Fukushima Furukawa Gadde Gadkari Galetti Gandhi Ganesan Ganguly Gao Garg Garlinghouse Gates Gautam Ge Gelsinger
Genrich Ghandour Ghose Ghosh Ghosn Gilboa Glasenberg Godrej Goel Goenka Gokhale Gong Gopalakrishnan Gopinath Gou
Goyal Grubman Gu Guan Guha Guo Gupta Gwynne Hai Hainer Haldar Hamada Hamed Hamid Hamm Han Hanyecz Hao Hara Harada Haryani
Hasan Hasegawa Hashimoto Hassabis Hassan Hastings Hattori Hayashi Hayek He Heng Hinduja Hirai Hirano Hirata Ho
Hoang Hoffman Honda Hong Hori Horie Hou Hsieh Hsu Hu Hua Huang Hui Hung Husain Huynh Hwang Ibarra Ibuka Icahn Ichikawa
Iger Iida Ikeda Imai Imelt Immelt Inamori Inoue Isaacson Isaza Ishida Ishiguro Ishihara Ishii Ishikawa Islam Ito Iwasaki
Iwata Iyengar Iyer Jadhav Jain Jaiswal Jalan Jaitley Jangid Janakiraman Jassy Jayaraman Jeong Jha Jhunjhunwala Ji
Jia Jiang Jin Jindal Jing Jobs Johal Johar Joly Joo Joshi Juncker Jung Kaeser Kagami Kahneman Kalanick Kalra Kalyani
Kamath Kamprad Kanda Kaneko Kang Kangura Kant Kaplan Kapoor Kapur Karat Karikó Karp Kashyap Kasbekar Kataria Kato
Katzenberg Kaul Kaur Kawaguchi Kawakami Kawamura Kawasaki Kedia Kelleher Khan Khanna Khattar Khodorkovsky Khoo Khosla
Khosrowshahi Khurana Kikuchi Kim Kimura Kishida Kishore Kitagawa Klatten Klein Klum Knauf Ko Kobayashi Kochhar Koh Kohli
Koike Kojima Kok Kondo Kong Kono Koo Kothari Kotak Kotick Kraehenbuehl Krishna Krishnamurthy Krishnan Kroc Kroenke Kubo
Kudo Kulkarni Kumar Kumaraswamy Kundu Kurian Kuroda Kuok Kwan Kwok Kwon Lachlan Lagarde Lahiri Lai Lakhani Lal Lalit Lam
Lau Lazaridis Le LeCun Lee Lei Leong Leung Levchin Levie Leyen Li Liang Liao Liew Lim Lin Ling Liu Lo Lodha Loh
Long Lou Lowy Lu Luo Lütke Lynch Ma Machado Macron Madoff Maeda Mahajan Maheshwari Mahindra Mahathir Mak Malhotra Malik
Mallya Malpani Mammen Manchanda Mani Mao Marchionne Maruyama Mathur Matsuda Matsui Matsumoto Matsunaga Matsushita Mayer
Mazumdar Mazumdar-Shaw McDermott McInerney McMillon Mehra Mehrotra Mehta Mei Meng Menon Merkel Merz Miah Miao Miki
Milei Milken Mishra Misra Mistry Mitra Mittal Miura Miyamoto Miyazaki Mo Modi Mody Mohan Mohanty Moritani Morimoto Morita
Mota Motwani Mukherjee Mukhopadhyay Mulally Mullenweg Müller Munger Munjal Murai Murakami Murali Murata Murdoch Murthy
Murty Musk Nadar Nadella Nadkarni Nagai Nagaraj Nagarajan Nagata Nagpal Naidu Naik Nair Nakagawa Nakajima Nakamoto
Nakamura Nakanishi Nakano Nakayama Nambiar Nanda Narain Narang Narasimhan Narayan Narayana Narayanan Narayen
Natarajan Nath Nayak Nayar Neeleman Netanyahu Neumann Ng Ngo Nguyen Niccol Nikam Nilekani Ning Nishida Nishikawa
Nishimura Niu Noda Noguchi Nomura Nooyi Northam Ochi Oberoi Oda Ogawa Ogura Oh Ohno Okada Okamoto Okonjo-Iweala Okubo
Oliveira Omidyar Ong Ono Onishi Ortega Osborne Ota Otani Otellini Ou Ovitz Ozawa Packer Padmanabhan Pai Pal Palihapitiya
Pallone Palmisano Pan Panda Pandey Pandit Pandya Pang Parekh Parikh Park Parsons Patel Pathak Patil Patnaik Paulsen
Paulson Pawar Pei Peltz Peng Perez Perot Phadke Pham Phan Phua Pichai Pickens Pinault Pischetsrieder Poddar Pong Poonawalla
Porat Prabhu Prasad Premji Priebus Pritzker Puri Purohit Putin Qi Qian Qiao Qin Qiu Qu Quan Qureshi Radia Raghavan Raheja
Rahman Rai Raj Raja Rajan Rajagopal Rajagopalan Rajaraman Rajput Raju Ram Ramachandran Ramakrishnan Raman Ramani Ramanathan
Ramaswamy Ramesh Rana Ranganathan Rangarajan Rangaswami Rao Rastogi Rathi Rathore Raut Ravi Ravindran Rawat Reddy Rekhi
Ren Rhee Rinehart Roh Rometty Rong Roy Ruia Sabharwal Sachdev Sachdeva Sadana Sadowski Saha Sahni Sahoo Sahu Saini
Saito Sakai Sakamoto Sakuma Sakurai Salunke Samant Sampath Samuelson Sanghi Sanghvi Sandberg Sankar Sano Santhanam Saran
Sarin Sarkar Sarma Sasaki Sato Savarkar Sawant Saxena Scaroni Schiff Schmidt Schrempp Schulze Schultz Schwab Schwarzman
Sculley Sekhar Sen Sengupta Seo Seshadri Seth Sethi Sethuraman Sewing Shah Shaikh Shan Shang Shankar Shanmugam Shao
Sharma Sharmila Sheinbaum Shekhar Shen Sheng Sherwani Shetty Shi Shibata Shih Shim Shimada Shimizu Shin Shinde
Shinohara Shiraishi Shirodkar Shivdasani Shrivastava Shroff Shu Shukla Shyam Sidhu Sievert Sim Singal Singh Singhal
Singhania Sinha Sivaraman Skou Slim Smaghi Soh Solomon Son Song Soni Soon Soong Sood Sorkin Soros Sridhar Srinivasan
Srivastava Staley Starace Starmer Straubel Su Subramaniam Subramanian Suda Suga Sugimoto Sugiura Suh Sui Suleyman Sun
Sundaram Sundararajan Sung Suri Suzuki Swaminathan Swamy Systrom Tae Tagore Tai Takagi Takahashi Takaichi Takashima
Takeda Takeuchi Tam Tamura Tan Tanaka Tandon Tang Taneja Tao Tapia Tata Tavares Tay Teng Teo Terauchi Thackeray Thakkar
Thakur Thiam Thiel Tian Tiku Tiwari Tng Toguri Tomar Tong Tran Trehan Tripathi Trivedi Trudeau Truong Trump Tsai Tsang
Tse Tsui Tu Tung Tyagi Uchida Ueda Ueno Umar Umeda Upadhyay Usmanov Vaidya Valadian Varghese Varma Vasant
Vasella Vekselberg Venkataraman Venkatesan Venkatesh Venkatraman Verma Vestager Vij Vohra Vu Wada Wadhwa Wadia Wahi
Wakabayashi Walia Wan Wanamaker Wang Warsi Watanabe Wei Weiner Weinberg Welch Wen Wennink Westly Whitman Widjaja Winterkorn
Wojcicki Wong Woo Wozniak Wu Wynn Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Yaccarino Yadav Yamada Yamaguchi Yamamoto
Yamanaka Yamashita Yamauchi Yamazaki Yan Yanai Yang Yao Yasuda Yates Ye Yee Yellen Yeo Yi Yin Ying Yip Yokota Yoo Yoon
Yoshida Yoshikawa Yoshimura Yoshino You Yu Yuan Yue Yum Yun Yusuf Zander Zaslav Zeng Zetsche Zhai Zhan Zhang Zhao Zheng
Zhengfei Zhong Zhou Zhu Zhuang Zipse Zohar Zong Zou Zuckerberg Zuo Zegna`
