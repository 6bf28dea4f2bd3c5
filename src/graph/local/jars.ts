/**
 * SHA-256 of every jar of the local server, as Maven Central has them: what else arrives is not run. For another version,
 * install it once with an empty list and write down `sha256sum lib/*`.
 */
export const JARS: Readonly<Record<string, string>> = {
  'blue.strategic.parquet.parquet-floor-1.62.jar': 'fcb153c9778fb5547ebf61b5014d45663538b87cd1f76999a933c15a7909944b',
  'com.fasterxml.jackson.core.jackson-annotations-2.22.jar':
    '21ddb598807d3a51a876704eb979d9296e1c6a6f47ab1826ff88c6d6a127a2d0',
  'com.fasterxml.jackson.core.jackson-core-2.22.1.jar':
    '941ff029bcdb93e83d209ce516c1a7fb8bbac07d0a2fa122f5bf194b2cd7b4f4',
  'com.fasterxml.jackson.core.jackson-databind-2.22.1.jar':
    '7dcd7e53bec1f56c7ad278bd1ca0840bebcc595d61ce44d6a8439abb75b965b2',
  'com.fasterxml.jackson.jaxrs.jackson-jaxrs-base-2.22.1.jar':
    '3182df7eba804dd56aa8208222de500b51d21a55e6bea846aa322d9ad88e6caa',
  'com.fasterxml.jackson.jaxrs.jackson-jaxrs-json-provider-2.22.1.jar':
    '637f0f7cdd0a0701b9437812327bb2f9d0defcfdc1a01d6336b9e3e586676f79',
  'com.fasterxml.jackson.module.jackson-module-jaxb-annotations-2.22.1.jar':
    'b80b2d3701efd1bc0e72eb9cd56f64c8b8558555edbee7b7a3011a34cb6db7fd',
  'com.github.ben-manes.caffeine.caffeine-3.1.8.jar':
    '7dd15f9df1be238ffaa367ce6f556737a88031de4294dad18eef57c474ddf1d3',
  'com.github.luben.zstd-jni-1.5.6-6.jar': '1f85db623bf653860d10e13e7b1ca6609301f66994dc93784c92a66019516bb9',
  'com.github.seancfoley.ipaddress-5.5.1.jar': '5ea45e57db0c2d624192a5046ceea41b0acaf79b768a54a14c86791bb6459270',
  'com.profesorfalken.WMI4Java-1.6.3.jar': '7b9955ac56dcef6731961588f037b56d3e27f36222a3ec4ead2cd315059eea72',
  'com.profesorfalken.jPowerShell-3.0.jar': '706451f6a1ff22cf477957bb280593d81d1a975263c3ff2ba1bab15b749a6168',
  'com.softwaremill.magnolia1_2.magnolia_2.13-1.1.8.jar':
    '3b1c926023175290e04078ee881f0d01a394bb4dad1569e2bed132e613d36395',
  'com.sun.istack.istack-commons-runtime-3.0.8.jar': '4ffabb06be454a05e4398e20c77fa2b6308d4b88dfbef7ca30a76b5b7d5505ef',
  'com.sun.xml.fastinfoset.FastInfoset-1.2.16.jar': '056f3a1e144409f21ed16afc26805f58e9a21f3fce1543c42d400719d250c511',
  'commons-codec.commons-codec-1.17.1.jar': 'f9f6cb103f2ddc3c99a9d80ada2ae7bf0685111fd6bffccb72033d1da4e6ff23',
  'commons-io.commons-io-2.17.0.jar': '4aa4ca48f3dfd30b78220b7881d8cb93eac4093ec94361b6befa9487998a550b',
  'commons-logging.commons-logging-1.3.6.jar': 'f8ead8943401081dea0aa824b5b1ba40a0e4ed297a572a0f02258150a0b62357',
  'info.picocli.picocli-4.7.6.jar': 'ed441183f309b93f104ca9e071e314a4062a893184e18a3c7ad72ec9cba12ba0',
  'io.netty.netty-buffer-4.1.137.Final.jar': 'f474b14c7734f15e0540394cb6f39d67777b7581a42919e4ac89d253d4efd929',
  'io.netty.netty-codec-4.1.137.Final.jar': '9987b6a660b0a6b1f0d791485dae33180b3d1c63687c006fe6d3fd025e9e3798',
  'io.netty.netty-codec-http-4.1.137.Final.jar': '0535bb5a736472bef5c948d15eb273c4ab9f796656fc7c5d6b982ad92bddbd49',
  'io.netty.netty-common-4.1.137.Final.jar': 'd31926b01adcc07af86f5e27b81b6d6c115df17d366e835d1fc3f5a1924e7e52',
  'io.netty.netty-handler-4.1.137.Final.jar': 'd0e4c6ee4779f59f6ab2fb5d388e4f57147c82270164b37945764bb9bda96a44',
  'io.netty.netty-resolver-4.1.137.Final.jar': 'b4cf2aeedd9fc7c8c439bbfe574f63cfe5b83392e88bbc07ca0e8424b7cff955',
  'io.netty.netty-tcnative-classes-2.0.77.Final.jar':
    'd492269308336001b7a7eca02703282c3d74c8c3b4fe08c5078cfefeeda7e34f',
  'io.netty.netty-transport-4.1.137.Final.jar': '6251adc2a2921572382732a2db188d4f4f2251fd6ebb49c5d44bbf33d6bfb1a7',
  'io.netty.netty-transport-classes-epoll-4.1.137.Final.jar':
    '55049554b799dc8e53bf234fffa36e001f7b5b65c32994b9bd59fc6356f1c52f',
  'io.netty.netty-transport-classes-kqueue-4.1.137.Final.jar':
    '88d0ac216f9c7be690a9d0157778570d6f4c61f885863da1fccec7fcaee35557',
  'io.netty.netty-transport-native-epoll-4.1.137.Final-linux-aarch_64.jar':
    '82fb63a2dc90c0bddb81e04065a1c06fb4c5be722ad5d64b46491daf8b6f9a01',
  'io.netty.netty-transport-native-epoll-4.1.137.Final-linux-x86_64.jar':
    '185db6053e0e9573d36fa4eb6567b26139afaa4daa7bf5a068e661568304542b',
  'io.netty.netty-transport-native-kqueue-4.1.137.Final-osx-aarch_64.jar':
    '6745bb54be0a9105c40c045dcc322b107ac16abf82716963fd64ee921dc5408a',
  'io.netty.netty-transport-native-kqueue-4.1.137.Final-osx-x86_64.jar':
    '29f96e4f350df9467e5cf49e83c0be27a094a6a1f6dfc1bf0e0be9af84333729',
  'io.netty.netty-transport-native-unix-common-4.1.137.Final.jar':
    '8056e7637f9948f953314894cf995ab664711b66c73c4cd5b593ae84f0b1048c',
  'io.projectreactor.reactor-core-3.7.12.jar': '474f94cabe5fda8877147521f37c791c95ef6b4a9dd59e589a6ddcc21b0d8e39',
  'jakarta.activation.jakarta.activation-api-1.2.1.jar':
    '8b0a0f52fa8b05c5431921a063ed866efaa41dadf2e3a7ee3e1961f2b0d9645b',
  'jakarta.annotation.jakarta.annotation-api-1.3.5.jar':
    '85fb03fc054cdf4efca8efd9b6712bbb418e1ab98241c4539c8585bbc23e1b8a',
  'jakarta.validation.jakarta.validation-api-2.0.2.jar':
    'b42d42428f3d922c892a909fa043287d577c0c5b165ad9b7d568cebf87fc9ea4',
  'jakarta.ws.rs.jakarta.ws.rs-api-2.1.6.jar': '4cea299c846c8a6e6470cbfc2f7c391bc29b9caa2f9264ac1064ba91691f4adf',
  'jakarta.xml.bind.jakarta.xml.bind-api-2.3.2.jar': '69156304079bdeed9fc0ae3b39389f19b3cc4ba4443bc80508995394ead742ea',
  'javax.annotation.javax.annotation-api-1.3.2.jar': 'e04ba5195bcd555dc95650f7cc614d151e4bcd52d29a10b8aa2197f3ab89ab9b',
  'javax.xml.bind.jaxb-api-2.2.12.jar': '68a621ec18485f951d09ac76f43e57eee394dbe42cb8f2a4c59c93296fa9dcc6',
  'net.java.dev.jna.jna-5.15.0.jar': 'a564158d28ab5127fc6a958028ed54279fe0999662c46425b6a3b09a2a52094d',
  'org.antlr.antlr4-runtime-4.13.2.jar': 'dd3e8a13a2d669bf84fb8d834de35ce4875f27157698d206241ec8488aadcaf7',
  'org.apache.commons.commons-compress-1.27.1.jar': '293d80f54b536b74095dcd7ea3cf0a29bbfc3402519281332495f4420d370d16',
  'org.apache.commons.commons-configuration2-2.15.1.jar':
    '61ba5eaab8a17087042fe3d6811573bb85ccbdd6bd9d21ad464e6e20559dd1e8',
  'org.apache.commons.commons-lang3-3.18.0.jar': '4eeeae8d20c078abb64b015ec158add383ac581571cddc45c68f0c9ae0230720',
  'org.apache.commons.commons-text-1.12.0.jar': 'de023257ff166044a56bd1aa9124e843cd05dac5806cc705a9311f3556d5a15f',
  'org.apache.hadoop.hadoop-common-3.5.0.jar': 'dad07af66b59454e71b046a2fce0c0fddb9c522eadd146075e6add82aad86ce6',
  'org.apache.logging.log4j.log4j-api-2.26.1.jar': 'f1810a4704ccce019d02bba029dc02a4f2ac0c997f647b465e7d409c1927f822',
  'org.apache.logging.log4j.log4j-core-2.26.1.jar': '2ec8c3bf5a6d7c89be8620116a2fc973f7dda1ad0261ad393c4d4726edfd3dcb',
  'org.apache.logging.log4j.log4j-layout-template-json-2.26.1.jar':
    '91783f86db7f17700e4c4b4c2a1ea14132485d4faee91a11ff62fb6320eb26f7',
  'org.apache.lucene.lucene-analysis-common-9.11.1.jar':
    '8dfda34e75bc53906a611bae1b5870b38fd5aa3779a390565da40aa71e98d5d9',
  'org.apache.lucene.lucene-backward-codecs-9.11.1.jar':
    'd542520817bc9e30b4ece418b36696cfa913425ba6ccdabcb1b5250c08316556',
  'org.apache.lucene.lucene-core-9.11.1.jar': 'cb7a9b121bce4ce054ab690ab43ac13ee11ae516d6cef67650130066beee7c9b',
  'org.apache.lucene.lucene-queryparser-9.11.1.jar': '63e3f7d0cd7a08975d0cba31d2898de7fa00dc9f3677e37820f4413824538898',
  'org.apache.parquet.parquet-column-1.17.0.jar': '2fcd38628897c3b547b92d0abf7200ec84e9eb3fb9e8450b196142e4d5229044',
  'org.apache.parquet.parquet-common-1.17.0.jar': '697ef2603a427eb997837cec5d7a1290322425e63678f37257d8f2e8619f2c4e',
  'org.apache.parquet.parquet-encoding-1.17.0.jar': 'affb09b7f468b6437afe78cdb229ed5631bbca5a578fb9cac22ead2187b9339a',
  'org.apache.parquet.parquet-format-structures-1.17.0.jar':
    '9b251f36df0bf61c80e23f07f76e3564d1b6566dea98210cc92a80e3075c0116',
  'org.apache.parquet.parquet-hadoop-1.17.0.jar': 'c47b0a875951fa191fadf8c5d13742e8938bdda9779b2d8fec5c5345ac9e0184',
  'org.apache.parquet.parquet-jackson-1.17.0.jar': '7a4fe149acf7b2381e5c4d0677c075e11e4289ff944fb99be70c9f7d337027fe',
  'org.apache.shiro.shiro-cache-3.0.0.jar': '00ef759562842c5bb1c2a373104084c2121bd9ec6bfdb87fd8721f8b0e298684',
  'org.apache.shiro.shiro-config-core-3.0.0.jar': 'dba0ed07bb36a315c5e0e18ad512de595d865670aa95dca82381908a66f5857f',
  'org.apache.shiro.shiro-core-3.0.0.jar': '5bdb9235e37018ed2f40e82a4156e3ed165f974698eb04bdf0215cedb1c9d3e1',
  'org.apache.shiro.shiro-crypto-cipher-3.0.0.jar': '3d74c414982ebb941e0e5857f4a6c3e14d7dcf52a5b7d577491163b4d5b99cf7',
  'org.apache.shiro.shiro-crypto-core-3.0.0.jar': '98db76db1a674e345f37ffa639017a5da694c6570ad47dcc8e3731c233498d2f',
  'org.apache.shiro.shiro-crypto-hash-3.0.0.jar': '6267003124f882fd28f6e457e59f326bfae135c61f8f10656b1a74da61b7f26b',
  'org.apache.shiro.shiro-event-3.0.0.jar': '0fb3291d0300b34806a9fba55970781b32fa44cab7ba0c8a88659647d383ae31',
  'org.apache.shiro.shiro-lang-3.0.0.jar': 'b0df11cf377da6e56608e59c777f239222c08102bc5f6ceb0ac66b85de7d91e0',
  'org.bitbucket.inkytonik.kiama.kiama_2.13-2.5.1.jar':
    '3aeb92f378ca8a22a40825a93150ee7b81ae8a48456dbe69f1cd0cecd7f67843',
  'org.codehaus.jettison.jettison-1.5.4.jar': 'fc3a68a7c17688ee50817340fef265d8d3f6c192c92bbee00d17f18a6d3dfeda',
  'org.eclipse.collections.eclipse-collections-11.1.0.jar':
    '8881749de791c28c6ccea621314a3a154cfe76ef77c30054b6e714c3dc76969d',
  'org.eclipse.collections.eclipse-collections-api-11.1.0.jar':
    '1b8608ecf4e681f031c29a28c403f71476fe5df3a8f0c0dd8c7ad33b91984212',
  'org.eclipse.jetty.ee.jetty-ee-webapp-12.1.11.jar':
    '927c2c6c884f3c7ebbbded3067feebe34450e62e4e04e4f56e6d8555b3ece535',
  'org.eclipse.jetty.ee8.jetty-ee8-nested-12.1.11.jar':
    'b6b4db33b8894688a08f23aba9eee1bc951c66be12a43095f2811121a54018d8',
  'org.eclipse.jetty.ee8.jetty-ee8-security-12.1.11.jar':
    '9f165768c7f7b7a02c7631b38d898f7c16a729b78307c5c3d5940f5de7ee955d',
  'org.eclipse.jetty.ee8.jetty-ee8-servlet-12.1.11.jar':
    '82bd9eed66b147f243231a164c1157d3dd72cf2d05ae9029e8b12aff9df25fec',
  'org.eclipse.jetty.ee8.jetty-ee8-webapp-12.1.11.jar':
    'c110cb1c0df1bfa696757a22e0c0ff28b7608c67d86a82d0f8f450aacc23197d',
  'org.eclipse.jetty.http2.jetty-http2-common-12.1.11.jar':
    'b8fc2602c40044ed6b089e78db4e974b65b6cd868ea513371fa8fef5c396181b',
  'org.eclipse.jetty.http2.jetty-http2-hpack-12.1.11.jar':
    '1cceba13cb1d7192a1d44fd36f0f1bcf59989ddd91b8bf5b9c801fc5d714621c',
  'org.eclipse.jetty.http2.jetty-http2-server-12.1.11.jar':
    'af1de136694a7bfe4362220aabb40a039c306cc75517c2cd0e45c88f6f8e601a',
  'org.eclipse.jetty.jetty-alpn-java-server-12.1.11.jar':
    'bc050d57d172b8d955df64e20e4dacf4fb4c57eea03db07d2ec1c3b47319e70e',
  'org.eclipse.jetty.jetty-alpn-server-12.1.11.jar': '72985d47734b91a32de2568f465a5293213b892de9b9e8d41c1a6362496b16d2',
  'org.eclipse.jetty.jetty-http-12.1.11.jar': '0e204f4c71c5d7e138949d50bb7fb15766840ecea6ca24513fb92ee34b363f55',
  'org.eclipse.jetty.jetty-io-12.1.11.jar': '0534454eb445263a8577200f7bd009153d36f3a81ef1543e79ab551846ee3b94',
  'org.eclipse.jetty.jetty-security-12.1.11.jar': '6d21a7cbfd1915735cab6638011998f881161fdeff94936ee8f71e37d3528e79',
  'org.eclipse.jetty.jetty-server-12.1.11.jar': '772f84baf043bbc34edd99de728f3c0b2de642c400dde0fefa763e40de2ea583',
  'org.eclipse.jetty.jetty-session-12.1.11.jar': 'd00db0879d2dde6bc8742c3050e995314c5d423e20ca63601cf91add2547a381',
  'org.eclipse.jetty.jetty-util-12.1.11.jar': '8a8d7e063cf312b044927f817b09ad7a4517162d747f7ff891a414e8ef476c26',
  'org.eclipse.jetty.jetty-xml-12.1.11.jar': '2843c1af0721f494d5070fd106c7ee31e717739e03d0ce7c0bbf3e9e77801b2e',
  'org.eclipse.jetty.toolchain.jetty-servlet-api-4.0.9.jar':
    '89916c0360ad8be8b0b6bab41d9f0d5d03b742abb5e13aeeac06817c14fdf037',
  'org.glassfish.hk2.external.jakarta.inject-2.6.1.jar':
    '5e88c123b3e41bca788b2683118867d9b6dec714247ea91c588aed46a36ee24f',
  'org.glassfish.hk2.hk2-api-2.6.1.jar': 'c2cb80a01e58440ae57d5ee59af4d4d94e5180e04aff112b0cb611c07d61e773',
  'org.glassfish.hk2.hk2-locator-2.6.1.jar': 'febc668deb9f2000c76bd4918d8086c0a4c74d07bd0c60486b72c6bd38b62874',
  'org.glassfish.hk2.hk2-utils-2.6.1.jar': '30727f79086452fdefdab08451d982c2082aa239d9f75cdeb1ba271e3c887036',
  'org.glassfish.jaxb.jaxb-runtime-2.3.2.jar': 'e6e0a1e89fb6ff786279e6a0082d5cef52dc2ebe67053d041800737652b4fd1b',
  'org.glassfish.jaxb.txw2-2.3.2.jar': '4a6a9f483388d461b81aa9a28c685b8b74c0597993bf1884b04eddbca95f48fe',
  'org.glassfish.jersey.containers.jersey-container-servlet-2.46.jar':
    '1953e27fa86b95ebc16caa393ce0c3ba3e7c445f2b2793ad5c4bc7d4c0f63a46',
  'org.glassfish.jersey.containers.jersey-container-servlet-core-2.46.jar':
    'e9be12ee694f541f4acfe29b45b22f03568a2f28fc644f968399186590f8180b',
  'org.glassfish.jersey.core.jersey-client-2.46.jar':
    '97318a81535314bf9a3ef7ed92ccdd62d42000971fea74807f3668afc95aa694',
  'org.glassfish.jersey.core.jersey-common-2.46.jar':
    'a2e2aae5e63c4bb55f47508702ebecc3598802e758de75d92c7bda985bc6415f',
  'org.glassfish.jersey.core.jersey-server-2.46.jar':
    '4e79f6cac34a675798e4626c2517dcc6179dd84ff2ed9165ddec7b8b113256e3',
  'org.glassfish.jersey.inject.jersey-hk2-2.46.jar': '1f5973286b514d758ea1b447aaf844c1cab0d50b77509d123f2bc8fd6db23886',
  'org.javassist.javassist-3.30.2-GA.jar': 'eba37290994b5e4868f3af98ff113f6244a6b099385d9ad46881307d3cb01aaf',
  'org.jctools.jctools-core-4.0.5.jar': 'd65e5f38bcd0984e26f87187687f1f70dd52740c4d5e046f8d104e01ab5db95f',
  'org.jprocesses.jProcesses-1.6.5.jar': '57f61d01102f0e88e87c4a3cae6ccea3e5b390a38aeb3abd2ed20b06f25466ea',
  'org.jvnet.staxex.stax-ex-1.8.1.jar': '20522549056e9e50aa35ef0b445a2e47a53d06be0b0a9467d704e2483ffb049a',
  'org.locationtech.jts.jts-core-1.20.0.jar': '6a783d8f9dba3d3cf7265435f134402f63c05838aa6cbcc4297ad3a5b2842baf',
  'org.neo4j.annotations-5.26.30.jar': 'c8f6409cc795b80dd0f121beb72bce3141f724c3932ab9977b8d29c02c70c360',
  'org.neo4j.app.neo4j-server-5.26.30.jar': 'fd4bc8118d128ac571b306dd998ada85305fba2c6717aac5a005cda26f11dbaa',
  'org.neo4j.bolt.neo4j-bolt-connection-12.0.0.jar': '0764393f7c7bb38dbdede6e8d9ba3183be9d045f90fc61d5c9704813c39f3dbf',
  'org.neo4j.bolt.neo4j-bolt-connection-netty-12.0.0.jar':
    'fd35f1dca3194e34554641ae70cdbc2141a6c8488e1caa56a275ea8773c1d8f9',
  'org.neo4j.bolt.neo4j-bolt-connection-pooled-12.0.0.jar':
    '590b54a551b3158bfed1831995b8df4064c352d179b67c2653e129bb6ebfea40',
  'org.neo4j.bolt.neo4j-bolt-connection-routed-12.0.0.jar':
    '34af2a8aea3998848806d12848868eb1b35a7292e82b24adcdcc2b8be24f179a',
  'org.neo4j.client.neo4j-browser-5.24.0.jar': '064b3291c4236002c9ea04c89592ebebc80fe1f790eda36642599c9a1ee80bb8',
  'org.neo4j.cypher-antlr-ast-common-5.26.30.jar': 'faefa002c915646f6030a3557222877f5782392fdb7f1675adb7afa743b7a3c8',
  'org.neo4j.cypher-antlr-common-5.26.30.jar': 'd33a53511c2fe87a5e8948a0a9d71cc6f4890a16be05dee2a062e8e9d78a01b3',
  'org.neo4j.cypher-ast-factory-5.26.30.jar': '318a198dc87b0f9458e52cadf1b1df921789cb92a6afa72771b406a4230f6382',
  'org.neo4j.cypher-parser-ast-common-5.26.30.jar': '28f47f0c4caf221a8653f4c37993bab0c3dd41ce5749d287696532f432fc1126',
  'org.neo4j.cypher-parser-common-5.26.30.jar': '365c40fe0274a29a8c569c09b15624b1212840abb62471e077ce456985cff264',
  'org.neo4j.cypher-parser-factory-5.26.30.jar': '866506dbce2d218f524ffef4467e8d2a2727315821526f3a6573724f995ce3f2',
  'org.neo4j.cypher-v25-antlr-parser-5.26.30.jar': '6970153db45928ba26ab3f805d37dbe02818d7a600235da85c9b1180ff562233',
  'org.neo4j.cypher-v25-ast-factory-5.26.30.jar': '08d72980f0df70f50b244cf8bc130c0b0bf11451267e98e5722955153aba3f7f',
  'org.neo4j.cypher-v25-parser-listener-5.26.30.jar':
    '266c20d615e13626e74e7b8171fa3b6d91f328c5882fcd1b3497e0b4112e9496',
  'org.neo4j.cypher-v5-antlr-parser-5.26.30.jar': '8609ac0f79027c2a92314366d23883813b2e44302f43bcbb5f3c169d6c5911bb',
  'org.neo4j.cypher-v5-ast-factory-5.26.30.jar': 'f734d0cedaa0aaf7ad8e281aa59fa507fea4b2de495e8e7e28528b8041356bd4',
  'org.neo4j.cypher-v5-parser-listener-5.26.30.jar': 'a89cfeecf678113d01daf81270f0cebb71fb1fe16b691c0a8d7ad6bd538cba7f',
  'org.neo4j.driver.neo4j-java-driver-5.28.15.jar': 'be890bbb403e23e4a93c370e7c8658fe4e70e05f8d399677f922d31980aad1cd',
  'org.neo4j.licensing-proxy.zstd-proxy-5.26.30.jar':
    'a7405161fcac6567081b68223b4f7325113f050619cd1a1054d8b32f19f00cb7',
  'org.neo4j.neo4j-5.26.30.jar': '4e80bcd7b92ff0471b80e86f2d21e1d10bdf9df4d7027b894c3ed0cd790934c5',
  'org.neo4j.neo4j-ast-5.26.30.jar': 'c419d9584da2f098ceb7fa3037b3533052d98546ff46fe1a8ad2cde0ec55fd94',
  'org.neo4j.neo4j-bolt-5.26.30.jar': 'c9f16127e145b21ddd8752cf743407242ee884a50f366b40de402c106af8222c',
  'org.neo4j.neo4j-capabilities-5.26.30.jar': '77cb482c7a8ae772363e6b05285236fceeeb19951e68dcc8ccc49d4e3771895b',
  'org.neo4j.neo4j-cloud-5.26.30.jar': '8329e087329f94ee138093b2f677829aa25e7af08cf2f36ef1d0522abed28f88',
  'org.neo4j.neo4j-codegen-5.26.30.jar': '016691b9ea283e7d586dc83968d05c27ff28729ed338f38045a5108f1b5f92cc',
  'org.neo4j.neo4j-collections-5.26.30.jar': '5a64935cf7ff7c85ebafd314867e5666ccfd43ed5ce2b5ed1f4b5bf3900928bf',
  'org.neo4j.neo4j-command-line-5.26.30.jar': 'bfd0867ea06cc4e815c2a12e671e796570cd5aafd0037e2910fcbf420b272cd5',
  'org.neo4j.neo4j-common-5.26.30.jar': '1568e83d005b3f0069b51bc815dfb033f99fd17c2cef335605f8f1a2678b603a',
  'org.neo4j.neo4j-concurrent-5.26.30.jar': '4079a76727598a5a858f4d7e01b9185b6fdae00f0e871c80f536eb1519609058',
  'org.neo4j.neo4j-configuration-5.26.30.jar': 'fbf35d14a7e8e3ab200db1108409869943eeaff79d1b2a3898af2e9d2a36d7b1',
  'org.neo4j.neo4j-consistency-check-5.26.30.jar': '59d7448d1679485f3fa5b68d8c6b903f9ecce7d152578ba3f86c0a0a3f2cd165',
  'org.neo4j.neo4j-csv-5.26.30.jar': '556f962a2ad8ee5d2c709cc782af551db3ebb105b7ae06542a131e4d5a0239b7',
  'org.neo4j.neo4j-cypher-5.26.30.jar': 'be329a9cf32bfae5378f8c5cacce6143fd328a5476a8b62b7011dcf6df80dfd7',
  'org.neo4j.neo4j-cypher-ast-factory-5.26.30.jar': '61ce1f0048e42d17ff125f12082dcd205e3c8855f953a6ba036c018cba1aafa3',
  'org.neo4j.neo4j-cypher-cache-5.26.30.jar': '4723bbf6fac42105b9c19b3eb9ef2b02c6097caf92ed1254de91dd3afbdc26f1',
  'org.neo4j.neo4j-cypher-config-5.26.30.jar': 'cf3c32b6522675092fb8226ab5c789cd8543a7cec2415695da1eadddd2f1b91e',
  'org.neo4j.neo4j-cypher-expression-evaluator-5.26.30.jar':
    '2d7cef3e866516baa6132c2cc38b95df3eda9a8762cde9416976852244073dc4',
  'org.neo4j.neo4j-cypher-interpreted-runtime-5.26.30.jar':
    'f8bb86e6d2c3f5fac0ae324f765b928555675135be6f4e673608215c637eb971',
  'org.neo4j.neo4j-cypher-ir-5.26.30.jar': 'd6e150a0afe7ba1b0a3df4aceef4cb533fabaa17cef57a21f291b89215968d71',
  'org.neo4j.neo4j-cypher-javacc-parser-5.26.30.jar':
    '65be240a1f44ea4c950ab448b6d74d8327379f97d609c1bc404a4ebbb2db55bf',
  'org.neo4j.neo4j-cypher-logical-plans-5.26.30.jar':
    '03aca10299d8a76b5c20621d542a0e4e3b850371df6f381ba8073836bb672d85',
  'org.neo4j.neo4j-cypher-macros-5.26.30.jar': '6d5d3fd30928cbf5a7d210fe192e474a63843689124b859834c6fe7fd207d57a',
  'org.neo4j.neo4j-cypher-physical-planning-5.26.30.jar':
    'f91984bcc88f7dae04e78c57e312eb003998833ec9d97f7d06ee944199664012',
  'org.neo4j.neo4j-cypher-planner-5.26.30.jar': 'b8ced95733cde986e93037026f5971c19d3ce17179929141885540fba6568675',
  'org.neo4j.neo4j-cypher-planner-spi-5.26.30.jar': '540dc4b227cb640814c4cc7198806054ece839295c65081497489336e655cf1e',
  'org.neo4j.neo4j-cypher-rendering-5.26.30.jar': '846f271aca5fc9dc4688bd879fa66110fdd3033eed67c0dd5a129ec45e7cdd4f',
  'org.neo4j.neo4j-cypher-runtime-util-5.26.30.jar': '33ef3d3fd43e614bf3f23ecab07a89dcde1fc88fdcf9e39e68db2e118ba73c79',
  'org.neo4j.neo4j-cypher-slotted-runtime-5.26.30.jar':
    'e907bead45dbea5154a8b8d4e253f67e797c41f03fb39c96789812dd4cdea44a',
  'org.neo4j.neo4j-data-collector-5.26.30.jar': 'd638dc58dce22fe96207106d110aad94d7a2abf8896cb15f892b001af56a4683',
  'org.neo4j.neo4j-dbms-5.26.30.jar': 'f34c222d82910d2c631a7647e7e97af49ccc17d5e3dcd22ab6b2d2b195722cdd',
  'org.neo4j.neo4j-diagnostics-5.26.30.jar': '4d5e3de56d9082038eb355219ed4455c1f22c601f1642137c268fbef6d5bbbcd',
  'org.neo4j.neo4j-exceptions-5.26.30.jar': '772663f39eb23834ab319d4ac427ac58e79469e9d7e7ec8dc872119114588ee9',
  'org.neo4j.neo4j-expressions-5.26.30.jar': 'fa89069c3b40d6d98b72e1d5f9a52c814e00809c3e3d69dc8361b7472c8e2e9d',
  'org.neo4j.neo4j-fabric-5.26.30.jar': '46d5261ab8b38d3503f80735befe79dd127f9826ac43f7c00cffd348f7690fd3',
  'org.neo4j.neo4j-front-end-5.26.30.jar': '36a02a54c6fc20871e55d6f774e3817399df0148186a8d0a22149a8987c787b7',
  'org.neo4j.neo4j-fulltext-index-5.26.30.jar': 'f499e5a5e5027b3b5c4ba90a900a9773f4db87f0f1bbb8403cfdedc56847c13d',
  'org.neo4j.neo4j-gql-status-5.26.30.jar': 'c8af008d219d679c3848e66177b03fd278f224e3c3759ab9fa02e7ecb5fcdaeb',
  'org.neo4j.neo4j-graph-algo-5.26.30.jar': '4d62cdeb5634cfcf7b824f3e051e44c41f0c3f3e4cb35ac8e284a100a65b78f8',
  'org.neo4j.neo4j-graphdb-api-5.26.30.jar': 'c5d14294a367610ba6328479a10a4730c35ec87d14e94e46c58371a94430aa78',
  'org.neo4j.neo4j-id-generator-5.26.30.jar': '99cc3d59091c684fe532e931db1fd7a0c9a50e8f43479922488e5dc4659b2686',
  'org.neo4j.neo4j-import-api-5.26.30.jar': '33edbeae497c391a194727c9e19c98c364a923a1eb5480bcda653046bf23795c',
  'org.neo4j.neo4j-import-tool-5.26.30.jar': 'bea6faf4f63d97bcf124cdb430d55bb4a8e90c5d18b683d1602bbef024e2dc0d',
  'org.neo4j.neo4j-import-util-5.26.30.jar': '7e152b9fe9df384e0674bba88f42bc66993187df2603a0883f675e3206d4144c',
  'org.neo4j.neo4j-index-5.26.30.jar': '8462a9389522763e6be1f4c2f9588a57fc5a5cffbc442edbaadf32d3c32120f6',
  'org.neo4j.neo4j-io-5.26.30.jar': '3ce75f2820fa5cd31279ecbef70c3fbc5b3d873bc21fa9c6d584b5df35ab2bb5',
  'org.neo4j.neo4j-kernel-5.26.30.jar': '43f9645bceb18a84b42b2566ed60501bb099d6020b4f967bc4ece7441c4f5170',
  'org.neo4j.neo4j-kernel-api-5.26.30.jar': 'd86cce7a62261e8e1d4395bf00bb86dd09f4ea41e14dee6c00ce42232de90f7e',
  'org.neo4j.neo4j-layout-5.26.30.jar': 'bb5b4c27c7ba66ca65c1b3cb920c90528b3c850c8dc2d3ab238e2e6a53dec9d8',
  'org.neo4j.neo4j-lock-5.26.30.jar': '27a97c9a91678151592d356eeb4f2095c4a861f111a2c9ef9fd1ff454ecd501c',
  'org.neo4j.neo4j-logging-5.26.30.jar': '6b1cb8d116206ed6e64caab2575057648aac2d4960d6f772061638fedcbe69c3',
  'org.neo4j.neo4j-lucene-index-5.26.30.jar': '2c96b6b86d415ef2fa8cac3304c0eb87950086f7940ae893e22c210cb908eccd',
  'org.neo4j.neo4j-monitoring-5.26.30.jar': 'e884632e960bc1fd370eff42c84dea1c3b321266b088e6e39354d04690954308',
  'org.neo4j.neo4j-native-5.26.30.jar': '6afb67896b61e8a45714e51e14ac2a7d79e84dc279e1a98bd9b8c805c7e07834',
  'org.neo4j.neo4j-notifications-5.26.30.jar': '7fc5abcc4fb86cd090a1a5190bf879e86428828abe2c97650387a9e9034e412d',
  'org.neo4j.neo4j-procedure-5.26.30.jar': '3bf6395fd2113652dfe11320594016e005a5f049943efdae99055a56fbe329e7',
  'org.neo4j.neo4j-procedure-api-5.26.30.jar': '72d28b99071d1c743f90f384d2b3a832c10bad9a11456f26650af65651e24878',
  'org.neo4j.neo4j-query-router-5.26.30.jar': '1a2df1c7857830183d0542f4d3435d24cd8c333c9bf8a44a48a5e9305d813371',
  'org.neo4j.neo4j-record-storage-engine-5.26.30.jar':
    '2f90c4af4d6ce08cc71fd47efac304e07e5102ad7c7748ed2ba54d63b47cbcd8',
  'org.neo4j.neo4j-resource-5.26.30.jar': '8784274fb4220c221de75998977542c22144e54f3c1307b4c8de508361fe1452',
  'org.neo4j.neo4j-rewriting-5.26.30.jar': 'f86f969b43b9b56e61ad262be523aab5cacadf7eca28091e5916f5e40acd346e',
  'org.neo4j.neo4j-schema-5.26.30.jar': 'ffbc25730b580900d87b40369fad46d2aadad49a3ab6cc24152d367c9faf39a5',
  'org.neo4j.neo4j-security-5.26.30.jar': '1c3af55eb6e3080cb74dd492c2cc3bbd224f04d054e8ccfb7f4ff1b4a472fe10',
  'org.neo4j.neo4j-slf4j-provider-5.26.30.jar': 'ded6668a60bc7263050c14a65c2b4be3a52583df90ea55b24c05037bbf9d55bd',
  'org.neo4j.neo4j-spatial-index-5.26.30.jar': 'bd78d5993c35e90471376e630b61aa968a5fd65002933b63d5f7767a4c7d942a',
  'org.neo4j.neo4j-ssl-5.26.30.jar': '57a2dfec28818278e6233a43b729353d923b33902f318d78015f1b3ca5625b80',
  'org.neo4j.neo4j-storage-engine-util-5.26.30.jar': '7db0d254456a050b29428f753eb4f28c0472ffa4e0b347cae8c8f334aa68aaa6',
  'org.neo4j.neo4j-token-api-5.26.30.jar': 'bf97d44901d95535937ffbc43596084d0b9fcf7580e95562b2201a6a0355ad85',
  'org.neo4j.neo4j-udc-5.26.30.jar': 'e257630415c5e1913813c154d6fd971a1b05b3940a437286b9619ec17d21de3c',
  'org.neo4j.neo4j-unsafe-5.26.30.jar': 'cc187f8e4f767839c3554856259137d6c3fc0a34bcf1d4359a963a331d5d8a67',
  'org.neo4j.neo4j-util-5.26.30.jar': '950a9796649dc8fb9c4a924e58de62bdd17aa0a1f4ae303d578bb1a2178c479f',
  'org.neo4j.neo4j-values-5.26.30.jar': 'fd885b90c797fbb0b7471421dbb91822dbd0860b5d84a4a393cbe5bda267ad47',
  'org.neo4j.neo4j-wal-5.26.30.jar': '473db6f6d963d6f8cdb0c3f3b099cefbc1dc737b93541c9095e19b5e8fe0542d',
  'org.neo4j.server-api-5.26.30.jar': '6487c2178a5b0a1daecb4861309b2142ebff357ea9b9439de55f6effb8162db8',
  'org.ow2.asm.asm-9.7.1.jar': '8cadd43ac5eb6d09de05faecca38b917a040bb9139c7edeb4cc81c740b713281',
  'org.ow2.asm.asm-analysis-9.7.1.jar': '85b29371884ba31bb76edf22323c2c24e172c3267a67152eba3d1ccc2e041ef2',
  'org.ow2.asm.asm-tree-9.7.1.jar': '9929881f59eb6b840e86d54570c77b59ce721d104e6dfd7a40978991c2d3b41f',
  'org.ow2.asm.asm-util-9.7.1.jar': 'f885be71b5c90556f5f1ad1c4f9276b29b96057c497d46666fe4ddbec3cb43c6',
  'org.reactivestreams.reactive-streams-1.0.4.jar': 'f75ca597789b3dac58f61857b9ac2e1034a68fa672db35055a8fb4509e325f28',
  'org.scala-lang.modules.scala-collection-contrib_2.13-0.3.0.jar':
    '76266adbf15946d7495bf00b3db92c59c462b3e30f087a596cec7739749311ca',
  'org.scala-lang.scala-library-2.13.11.jar': '71853291f61bda32786a866533361cae474344f5b2772a379179b02112444ed3',
  'org.scala-lang.scala-reflect-2.13.11.jar': '6a46ed9b333857e8b5ea668bb254ed8e47dacd1116bf53ade9467aa4ae8f1818',
  'org.slf4j.slf4j-api-2.0.9.jar': '0818930dc8d7debb403204611691da58e49d42c50b6ffcfdce02dadb7c3c2b6c',
  'org.xerial.snappy.snappy-java-1.1.10.7.jar': '4c766cb3f855415ee734b2392949a0b6f12a60879334a74518deaf6270d32e36',
}
