// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// SpvPegMetaData contains all meta data concerning the SpvPeg contract.
var SpvPegMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"relay_\",\"type\":\"address\",\"internalType\":\"contractIHeaderRelay\"},{\"name\":\"confirmations_\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grantee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"asset\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coin\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractPegCoin\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirmations\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"payoutScript\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"provenOf\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIHeaderRelay\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Delivered\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyDelivered\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadCoinbase\",\"inputs\":[{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumCoinbaseReason\"}]},{\"type\":\"error\",\"name\":\"BadHeaderLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BranchTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoConfirmations\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotConfirmed\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"needed\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotInBlock\",\"inputs\":[{\"name\":\"blockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongHeight\",\"inputs\":[{\"name\":\"coinbase\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"relay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongPayoutScript\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "SpvPeg",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051611e9e380380611e9e83398101604081905261002e91610132565b8263ffffffff165f0361005457604051636653f93b60e11b815260040160405180910390fd5b6001600160a01b03841660805263ffffffff831660a0526040516100779061010e565b604051809103905ff080158015610090573d5f5f3e3d5ffd5b506001600160a01b031660c05280156101055760c0516040516340c10f1960e01b81526001600160a01b03848116600483015260248201849052909116906340c10f19906044015f604051808303815f87803b1580156100ee575f5ffd5b505af1158015610100573d5f5f3e3d5ffd5b505050505b5050505061018a565b6109a6806114f883390190565b6001600160a01b038116811461012f575f5ffd5b50565b5f5f5f5f60808587031215610145575f5ffd5b84516101508161011b565b602086015190945063ffffffff81168114610169575f5ffd5b604086015190935061017a8161011b565b6060959095015193969295505050565b60805160a05160c05161131c6101dc5f395f818160830152818160c4015261052b01525f818161012e015281816102d0015261032501525f818161016a0152818161025b01526103e3015261131c5ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c80637ce89fb7116100585780637ce89fb7146101095780639cf5d60714610129578063b59589d114610165578063de66dae31461018c575f5ffd5b806311df99951461007e57806338d52e0f146100c257806369783d77146100e8575b5f5ffd5b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b7f00000000000000000000000000000000000000000000000000000000000000006100a5565b6100fb6100f6366004610f16565b6101be565b6040519081526020016100b9565b61011c610117366004610f94565b6105d6565b6040516100b99190610fad565b6101507f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016100b9565b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b6101ae61019a366004610fe2565b5f6020819052908152604090205460ff1681565b60405190151581526020016100b9565b5f8080806101ce858701876110aa565b9250925092506050835114610204578251604051633b24808160e11b81526004016101fb91815260200190565b60405180910390fd5b5f61020e846105e7565b5f8181526020819052604090205490915060ff1615610243576040516356bc34a160e01b8152600481018290526024016101fb565b60405163ec95bfe760e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ec95bfe790602401602060405180830381865afa1580156102a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102cc91906111bf565b90507f000000000000000000000000000000000000000000000000000000000000000063ffffffff168163ffffffff16101561035257604051630f41484f60e01b81526004810183905263ffffffff80831660248301527f00000000000000000000000000000000000000000000000000000000000000001660448201526064016101fb565b60208351111561037a578251604051635660298760e01b81526004016101fb91815260200190565b610383856105f1565b61039561038f866105e7565b856105fd565b146103b6576040516337ca568f60e01b8152600481018390526024016101fb565b5f6103c08561063d565b6040516324e3047b60e01b8152600481018590529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906324e3047b9060240160c060405180830381865afa158015610428573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044c91906111d8565b505050509150508063ffffffff16825f015163ffffffff1614610495578151604051635d614f5f60e01b815263ffffffff918216600482015290821660248201526044016101fb565b61049e8b6108df565b80519060200120826060015180519060200120146104da5760405163559fdfef60e01b81526001600160a01b038c1660048201526024016101fb565b5f8481526020819052604090819020805460ff191660011790558281015190516340c10f1960e01b81526001600160a01b038d8116600483015267ffffffffffffffff9092166024820181905299507f0000000000000000000000000000000000000000000000000000000000000000909116906340c10f19906044015f604051808303815f87803b15801561056e575f5ffd5b505af1158015610580573d5f5f3e3d5ffd5b505050508a6001600160a01b0316847f412a2e49e2fbaa8106a12b6da52f3230d42664f1820de27b3a1806eecb2954508a6040516105c091815260200190565b60405180910390a3505050505050509392505050565b60606105e1826108df565b92915050565b5f6105e18261099d565b60448101515f906105e1565b815f5b82518110156106365761062c8284838151811061061f5761061f611266565b60200260200101516109cb565b9150600101610600565b5092915050565b604080516080810182525f80825260208201819052918101919091526060808201526106706103e88351111560016109fe565b61068082516040141560026109fe565b5f61068d835f6004610a22565b90506106ac61069c845f610a45565b63ffffffff1660021460046109fe565b6106b883826001610a22565b90506106e3836004815181106106d0576106d0611266565b60209101015160f81c60011460056109fe565b6106ef83826024610a22565b60258401519091506107249015801561071d575063ffffffff610715856025610a458416565b63ffffffff16145b60066109fe565b61073083826001610a22565b90505f8360298151811061074657610746611266565b016020015160f81c905061075f606482111560076109fe565b61076a848383610a22565b91506107828385602a61077d858261128e565b610b8f565b61078e84836004610a22565b915061079c84836001610a22565b91505f846107ab6001856112a1565b815181106107bb576107bb611266565b016020015160f81c90506107e1600182108015906107da575060088211155b600c6109fe565b5f5b818110156108ba576107f786856008610a22565b93505f61080f6108086008876112a1565b8890610a45565b9050610830821580610829575067ffffffffffffffff8216155b600e6109fe565b61083c87866001610a22565b94508661084a6001876112a1565b8151811061085a5761085a611266565b016020015160f81c935061087360c8851115600d6109fe565b61087e878686610a22565b9450815f036108b1578061089c8861089687896112a1565b87610d02565b606088015267ffffffffffffffff1660408701525b506001016107e3565b506108c785846004610a22565b92506108d785518414600f6109fe565b505050919050565b604051600560fa1b6020820152606082811b6bffffffffffffffffffffffff19166021830152613ab560f11b60358301529060029060370160408051601f1981840301815290829052610931916112b4565b602060405180830381855afa15801561094c573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061096f91906112ca565b604051600160f51b602082015260228101919091526042016040516020818303038152906040529050919050565b5f60205f83516020850160025afa8060205f60205f60025afa169050806109c2575f5ffd5b50505f51919050565b5f825f528160205260205f60405f60025afa8060205f60205f60025afa169050806109f4575f5ffd5b50505f5192915050565b81610a1e57806040516351c4b63360e01b81526004016101fb91906112e1565b5050565b5f610a2d828461128e565b9050610a3e845182111560036109fe565b9392505050565b5f610a3e610a568484016020015190565b5f6008827eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff16901b600883901c7eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff161791506010827dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff16901b601083901c7dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff161791506020827bffffffff00000000ffffffff00000000ffffffff00000000ffffffff16901b602083901c7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff1617915060408277ffffffffffffffff0000000000000000ffffffffffffffff16901b604083901c77ffffffffffffffff0000000000000000ffffffffffffffff16179150608082901b608083901c179050919050565b610b9a838383610d5d565b63ffffffff90911685529150610bca816019610bb785600161128e565b610bc1919061128e565b111560096109fe565b610bf564065411149560da1b610be38585016020015190565b6001600160d81b0319161460096109fe565b610c0c610c0383600561128e565b84016020015190565b6affffffffffffffffffffff19166020850152610c2b6019600161128e565b610c35908361128e565b9150610c5b81600c610c4885600161128e565b610c52919061128e565b1115600a6109fe565b610c82600c848481518110610c7257610c72611266565b016020015160f81c14600a6109fe565b610c8e600c600161128e565b610c98908361128e565b9150808214610cfc575f6001610cae84846112a1565b610cb891906112a1565b9050610cfa60018210158015610ccf575060378211155b8015610cf3575081858581518110610ce957610ce9611266565b016020015160f81c145b600b6109fe565b505b50505050565b60608167ffffffffffffffff811115610d1d57610d1d610ff9565b6040519080825280601f01601f191660200182016040528015610d47576020820181803683370190505b50905081836020860101602083015e9392505050565b5f5f610d6c83851060086109fe565b5f858581518110610d7f57610d7f611266565b016020015160f81c905060518110801590610d9b575060608111155b15610dc057610dab6050826112a1565b610db686600161128e565b9250925050610ef3565b610dfd60018210158015610dd5575060048211155b8015610df657508482610de988600161128e565b610df3919061128e565b11155b60086109fe565b80610e0986600161128e565b610e13919061128e565b91505f610e216001846112a1565b90505b85811115610e6e57868181518110610e3e57610e3e611266565b602001015160f81c60f81b60f81c60ff1660088563ffffffff16901b17935080610e6790611307565b9050610e24565b505f86610e7c6001856112a1565b81518110610e8c57610e8c611266565b016020015160f81c9050610eb5601063ffffffff8616118015610df657506080821060086109fe565b610ef081151580610df65750608088610ecf6002876112a1565b81518110610edf57610edf611266565b016020015160f81c101560086109fe565b50505b935093915050565b80356001600160a01b0381168114610f11575f5ffd5b919050565b5f5f5f60408486031215610f28575f5ffd5b610f3184610efb565b9250602084013567ffffffffffffffff811115610f4c575f5ffd5b8401601f81018613610f5c575f5ffd5b803567ffffffffffffffff811115610f72575f5ffd5b866020828401011115610f83575f5ffd5b939660209190910195509293505050565b5f60208284031215610fa4575f5ffd5b610a3e82610efb565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f60208284031215610ff2575f5ffd5b5035919050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff8111828210171561103657611036610ff9565b604052919050565b5f82601f83011261104d575f5ffd5b813567ffffffffffffffff81111561106757611067610ff9565b61107a601f8201601f191660200161100d565b81815284602083860101111561108e575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f606084860312156110bc575f5ffd5b833567ffffffffffffffff8111156110d2575f5ffd5b6110de8682870161103e565b935050602084013567ffffffffffffffff8111156110fa575f5ffd5b6111068682870161103e565b925050604084013567ffffffffffffffff811115611122575f5ffd5b8401601f81018613611132575f5ffd5b803567ffffffffffffffff81111561114c5761114c610ff9565b8060051b61115c6020820161100d565b91825260208184018101929081019089841115611177575f5ffd5b6020850194505b8385101561119d5784358083526020958601959093509091019061117e565b80955050505050509250925092565b805163ffffffff81168114610f11575f5ffd5b5f602082840312156111cf575f5ffd5b610a3e826111ac565b5f5f5f5f5f5f60c087890312156111ed575f5ffd5b865180151581146111fc575f5ffd5b955061120a602088016111ac565b9450611218604088016111ac565b9350611226606088016111ac565b9250611234608088016111ac565b915060a08701516fffffffffffffffffffffffffffffffff81168114611258575f5ffd5b809150509295509295509295565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b808201808211156105e1576105e161127a565b818103818111156105e1576105e161127a565b5f82518060208501845e5f920191825250919050565b5f602082840312156112da575f5ffd5b5051919050565b602081016010831061130157634e487b7160e01b5f52602160045260245ffd5b91905290565b5f816113155761131561127a565b505f1901905660a060405234801561000f575f5ffd5b50604051806040016040528060118152602001702830bcb234b93a103a32b9ba1031b7b4b760791b8152506040518060400160405280600681526020016574504442544360d01b81525081600390816100689190610124565b5060046100758282610124565b505033608052506101e2565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806100a957607f821691505b6020821081036100c757634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561011f578282111561011f57805f5260205f20601f840160051c60208510156100f857505f5b90810190601f840160051c035f5b8181101561011b575f83820155600101610106565b5050505b505050565b81516001600160401b0381111561013d5761013d610081565b6101518161014b8454610095565b846100cd565b6020601f821160018114610183575f831561016c5750848201515b5f19600385901b1c1916600184901b1784556101db565b5f84815260208120601f198516915b828110156101b25787850151825560209485019460019092019101610192565b50848210156101cf57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b6080516107a56102015f395f818161010201526102c501526107a55ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c8063313ce5671161006e578063313ce5671461014f57806340c10f191461015e57806370a082311461017357806395d89b411461019b578063a9059cbb146101a3578063dd62ed3e146101b6575f5ffd5b806306fdde03146100aa578063095ea7b3146100c857806318160ddd146100eb5780631f1cb62b146100fd57806323b872dd1461013c575b5f5ffd5b6100b26101ee565b6040516100bf919061064b565b60405180910390f35b6100db6100d636600461069b565b61027e565b60405190151581526020016100bf565b6002545b6040519081526020016100bf565b6101247f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100bf565b6100db61014a3660046106c3565b610297565b604051600881526020016100bf565b61017161016c36600461069b565b6102ba565b005b6100ef6101813660046106fd565b6001600160a01b03165f9081526020819052604090205490565b6100b2610318565b6100db6101b136600461069b565b610327565b6100ef6101c436600461071d565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6060600380546101fd9061074e565b80601f01602080910402602001604051908101604052809291908181526020018280546102299061074e565b80156102745780601f1061024b57610100808354040283529160200191610274565b820191905f5260205f20905b81548152906001019060200180831161025757829003601f168201915b5050505050905090565b5f3361028b818585610334565b60019150505b92915050565b5f336102a4858285610346565b6102af8585856103c2565b506001949350505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461030a57604051638baa3c0760e01b81523360048201526024015b60405180910390fd5b610314828261041f565b5050565b6060600480546101fd9061074e565b5f3361028b8185856103c2565b6103418383836001610453565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f198110156103bc57818110156103ae57604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610301565b6103bc84848484035f610453565b50505050565b6001600160a01b0383166103eb57604051634b637e8f60e11b81525f6004820152602401610301565b6001600160a01b0382166104145760405163ec442f0560e01b81525f6004820152602401610301565b610341838383610525565b6001600160a01b0382166104485760405163ec442f0560e01b81525f6004820152602401610301565b6103145f8383610525565b6001600160a01b03841661047c5760405163e602df0560e01b81525f6004820152602401610301565b6001600160a01b0383166104a557604051634a1406b160e11b81525f6004820152602401610301565b6001600160a01b038085165f90815260016020908152604080832093871683529290522082905580156103bc57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161051791815260200190565b60405180910390a350505050565b6001600160a01b03831661054f578060025f8282546105449190610786565b909155506105bf9050565b6001600160a01b0383165f90815260208190526040902054818110156105a15760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610301565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166105db576002805482900390556105f9565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161063e91815260200190565b60405180910390a3505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b0381168114610696575f5ffd5b919050565b5f5f604083850312156106ac575f5ffd5b6106b583610680565b946020939093013593505050565b5f5f5f606084860312156106d5575f5ffd5b6106de84610680565b92506106ec60208501610680565b929592945050506040919091013590565b5f6020828403121561070d575f5ffd5b61071682610680565b9392505050565b5f5f6040838503121561072e575f5ffd5b61073783610680565b915061074560208401610680565b90509250929050565b600181811c9082168061076257607f821691505b60208210810361078057634e487b7160e01b5f52602260045260245ffd5b50919050565b8082018082111561029157634e487b7160e01b5f52601160045260245ffd",
}

// SpvPeg is an auto generated Go binding around an Ethereum contract.
type SpvPeg struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SpvPeg) GetABI() abi.ABI {
	return c.abi
}

// NewSpvPeg creates a new instance of SpvPeg.
func NewSpvPeg() *SpvPeg {
	parsed, err := SpvPegMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SpvPeg{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SpvPeg) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address relay_, uint32 confirmations_, address grantee, uint256 grant) returns()
func (spvPeg *SpvPeg) PackConstructor(relay_ common.Address, confirmations_ uint32, grantee common.Address, grant *big.Int) []byte {
	enc, err := spvPeg.abi.Pack("", relay_, confirmations_, grantee, grant)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (spvPeg *SpvPeg) PackAsset() []byte {
	enc, err := spvPeg.abi.Pack("asset")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asset() view returns(address)
func (spvPeg *SpvPeg) TryPackAsset() ([]byte, error) {
	return spvPeg.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (spvPeg *SpvPeg) UnpackAsset(data []byte) (common.Address, error) {
	out, err := spvPeg.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11df9995.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function coin() view returns(address)
func (spvPeg *SpvPeg) PackCoin() []byte {
	enc, err := spvPeg.abi.Pack("coin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11df9995.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function coin() view returns(address)
func (spvPeg *SpvPeg) TryPackCoin() ([]byte, error) {
	return spvPeg.abi.Pack("coin")
}

// UnpackCoin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11df9995.
//
// Solidity: function coin() view returns(address)
func (spvPeg *SpvPeg) UnpackCoin(data []byte) (common.Address, error) {
	out, err := spvPeg.abi.Unpack("coin", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackConfirmations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf5d607.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmations() view returns(uint32)
func (spvPeg *SpvPeg) PackConfirmations() []byte {
	enc, err := spvPeg.abi.Pack("confirmations")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf5d607.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmations() view returns(uint32)
func (spvPeg *SpvPeg) TryPackConfirmations() ([]byte, error) {
	return spvPeg.abi.Pack("confirmations")
}

// UnpackConfirmations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cf5d607.
//
// Solidity: function confirmations() view returns(uint32)
func (spvPeg *SpvPeg) UnpackConfirmations(data []byte) (uint32, error) {
	out, err := spvPeg.abi.Unpack("confirmations", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69783d77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(address receiver, bytes evidence) returns(uint256 amount)
func (spvPeg *SpvPeg) PackDeliver(receiver common.Address, evidence []byte) []byte {
	enc, err := spvPeg.abi.Pack("deliver", receiver, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69783d77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(address receiver, bytes evidence) returns(uint256 amount)
func (spvPeg *SpvPeg) TryPackDeliver(receiver common.Address, evidence []byte) ([]byte, error) {
	return spvPeg.abi.Pack("deliver", receiver, evidence)
}

// UnpackDeliver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69783d77.
//
// Solidity: function deliver(address receiver, bytes evidence) returns(uint256 amount)
func (spvPeg *SpvPeg) UnpackDeliver(data []byte) (*big.Int, error) {
	out, err := spvPeg.abi.Unpack("deliver", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayoutScript is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ce89fb7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payoutScript(address receiver) pure returns(bytes)
func (spvPeg *SpvPeg) PackPayoutScript(receiver common.Address) []byte {
	enc, err := spvPeg.abi.Pack("payoutScript", receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayoutScript is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ce89fb7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payoutScript(address receiver) pure returns(bytes)
func (spvPeg *SpvPeg) TryPackPayoutScript(receiver common.Address) ([]byte, error) {
	return spvPeg.abi.Pack("payoutScript", receiver)
}

// UnpackPayoutScript is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ce89fb7.
//
// Solidity: function payoutScript(address receiver) pure returns(bytes)
func (spvPeg *SpvPeg) UnpackPayoutScript(data []byte) ([]byte, error) {
	out, err := spvPeg.abi.Unpack("payoutScript", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackProvenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde66dae3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function provenOf(bytes32 blockHash) view returns(bool)
func (spvPeg *SpvPeg) PackProvenOf(blockHash [32]byte) []byte {
	enc, err := spvPeg.abi.Pack("provenOf", blockHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProvenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde66dae3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function provenOf(bytes32 blockHash) view returns(bool)
func (spvPeg *SpvPeg) TryPackProvenOf(blockHash [32]byte) ([]byte, error) {
	return spvPeg.abi.Pack("provenOf", blockHash)
}

// UnpackProvenOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde66dae3.
//
// Solidity: function provenOf(bytes32 blockHash) view returns(bool)
func (spvPeg *SpvPeg) UnpackProvenOf(data []byte) (bool, error) {
	out, err := spvPeg.abi.Unpack("provenOf", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb59589d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay() view returns(address)
func (spvPeg *SpvPeg) PackRelay() []byte {
	enc, err := spvPeg.abi.Pack("relay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb59589d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay() view returns(address)
func (spvPeg *SpvPeg) TryPackRelay() ([]byte, error) {
	return spvPeg.abi.Pack("relay")
}

// UnpackRelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb59589d1.
//
// Solidity: function relay() view returns(address)
func (spvPeg *SpvPeg) UnpackRelay(data []byte) (common.Address, error) {
	out, err := spvPeg.abi.Unpack("relay", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// SpvPegDelivered represents a Delivered event raised by the SpvPeg contract.
type SpvPegDelivered struct {
	BlockHash [32]byte
	Receiver  common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SpvPegDeliveredEventName = "Delivered"

// ContractEventName returns the user-defined event name.
func (SpvPegDelivered) ContractEventName() string {
	return SpvPegDeliveredEventName
}

// UnpackDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Delivered(bytes32 indexed blockHash, address indexed receiver, uint256 amount)
func (spvPeg *SpvPeg) UnpackDeliveredEvent(log *types.Log) (*SpvPegDelivered, error) {
	event := "Delivered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != spvPeg.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SpvPegDelivered)
	if len(log.Data) > 0 {
		if err := spvPeg.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range spvPeg.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (spvPeg *SpvPeg) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["AlreadyDelivered"].ID.Bytes()[:4]) {
		return spvPeg.UnpackAlreadyDeliveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["BadCoinbase"].ID.Bytes()[:4]) {
		return spvPeg.UnpackBadCoinbaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["BadHeaderLength"].ID.Bytes()[:4]) {
		return spvPeg.UnpackBadHeaderLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["BranchTooLong"].ID.Bytes()[:4]) {
		return spvPeg.UnpackBranchTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["NoConfirmations"].ID.Bytes()[:4]) {
		return spvPeg.UnpackNoConfirmationsError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["NotConfirmed"].ID.Bytes()[:4]) {
		return spvPeg.UnpackNotConfirmedError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["NotInBlock"].ID.Bytes()[:4]) {
		return spvPeg.UnpackNotInBlockError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["WrongHeight"].ID.Bytes()[:4]) {
		return spvPeg.UnpackWrongHeightError(raw[4:])
	}
	if bytes.Equal(raw[:4], spvPeg.abi.Errors["WrongPayoutScript"].ID.Bytes()[:4]) {
		return spvPeg.UnpackWrongPayoutScriptError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SpvPegAlreadyDelivered represents a AlreadyDelivered error raised by the SpvPeg contract.
type SpvPegAlreadyDelivered struct {
	BlockHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDelivered(bytes32 blockHash)
func SpvPegAlreadyDeliveredErrorID() common.Hash {
	return common.HexToHash("0x56bc34a10d3a99cb59c44a44639b6fc4fcdf0edb1bdadb618d7045c12a7dde0a")
}

// UnpackAlreadyDeliveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDelivered(bytes32 blockHash)
func (spvPeg *SpvPeg) UnpackAlreadyDeliveredError(raw []byte) (*SpvPegAlreadyDelivered, error) {
	out := new(SpvPegAlreadyDelivered)
	if err := spvPeg.abi.UnpackIntoInterface(out, "AlreadyDelivered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegBadCoinbase represents a BadCoinbase error raised by the SpvPeg contract.
type SpvPegBadCoinbase struct {
	Reason uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCoinbase(uint8 reason)
func SpvPegBadCoinbaseErrorID() common.Hash {
	return common.HexToHash("0x51c4b6339d3d74ff93cced1ab79adc9ae4bce6eb5e601249fcd67e8259899b61")
}

// UnpackBadCoinbaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCoinbase(uint8 reason)
func (spvPeg *SpvPeg) UnpackBadCoinbaseError(raw []byte) (*SpvPegBadCoinbase, error) {
	out := new(SpvPegBadCoinbase)
	if err := spvPeg.abi.UnpackIntoInterface(out, "BadCoinbase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegBadHeaderLength represents a BadHeaderLength error raised by the SpvPeg contract.
type SpvPegBadHeaderLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadHeaderLength(uint256 length)
func SpvPegBadHeaderLengthErrorID() common.Hash {
	return common.HexToHash("0x7649010297c7b2a5e5ef3bfaa519bddf34eb48d19c902c78a7433a187bf61bcd")
}

// UnpackBadHeaderLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadHeaderLength(uint256 length)
func (spvPeg *SpvPeg) UnpackBadHeaderLengthError(raw []byte) (*SpvPegBadHeaderLength, error) {
	out := new(SpvPegBadHeaderLength)
	if err := spvPeg.abi.UnpackIntoInterface(out, "BadHeaderLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegBranchTooLong represents a BranchTooLong error raised by the SpvPeg contract.
type SpvPegBranchTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BranchTooLong(uint256 length)
func SpvPegBranchTooLongErrorID() common.Hash {
	return common.HexToHash("0x56602987f14453e3bd9ae795903d5518e6ac388fc6abc80ac071211c7461f8cb")
}

// UnpackBranchTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BranchTooLong(uint256 length)
func (spvPeg *SpvPeg) UnpackBranchTooLongError(raw []byte) (*SpvPegBranchTooLong, error) {
	out := new(SpvPegBranchTooLong)
	if err := spvPeg.abi.UnpackIntoInterface(out, "BranchTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegNoConfirmations represents a NoConfirmations error raised by the SpvPeg contract.
type SpvPegNoConfirmations struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoConfirmations()
func SpvPegNoConfirmationsErrorID() common.Hash {
	return common.HexToHash("0xcca7f276a858e5220b84f547b2f1078806ff9cf9a52f0ae3e40297e2592eb653")
}

// UnpackNoConfirmationsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoConfirmations()
func (spvPeg *SpvPeg) UnpackNoConfirmationsError(raw []byte) (*SpvPegNoConfirmations, error) {
	out := new(SpvPegNoConfirmations)
	if err := spvPeg.abi.UnpackIntoInterface(out, "NoConfirmations", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegNotConfirmed represents a NotConfirmed error raised by the SpvPeg contract.
type SpvPegNotConfirmed struct {
	BlockHash [32]byte
	Got       uint32
	Needed    uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotConfirmed(bytes32 blockHash, uint32 got, uint32 needed)
func SpvPegNotConfirmedErrorID() common.Hash {
	return common.HexToHash("0x0f41484f8de5f0f7e167833cf17a06377e2f1b7382180211009cd7c6c0350845")
}

// UnpackNotConfirmedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotConfirmed(bytes32 blockHash, uint32 got, uint32 needed)
func (spvPeg *SpvPeg) UnpackNotConfirmedError(raw []byte) (*SpvPegNotConfirmed, error) {
	out := new(SpvPegNotConfirmed)
	if err := spvPeg.abi.UnpackIntoInterface(out, "NotConfirmed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegNotInBlock represents a NotInBlock error raised by the SpvPeg contract.
type SpvPegNotInBlock struct {
	BlockHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInBlock(bytes32 blockHash)
func SpvPegNotInBlockErrorID() common.Hash {
	return common.HexToHash("0x37ca568f38ac75053519a8a0d836f771a9996b82071fc3ff1643f50d70e5f281")
}

// UnpackNotInBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInBlock(bytes32 blockHash)
func (spvPeg *SpvPeg) UnpackNotInBlockError(raw []byte) (*SpvPegNotInBlock, error) {
	out := new(SpvPegNotInBlock)
	if err := spvPeg.abi.UnpackIntoInterface(out, "NotInBlock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegWrongHeight represents a WrongHeight error raised by the SpvPeg contract.
type SpvPegWrongHeight struct {
	Coinbase uint32
	Relay    uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeight(uint32 coinbase, uint32 relay)
func SpvPegWrongHeightErrorID() common.Hash {
	return common.HexToHash("0x5d614f5f25514e2fa4235ff690dec0d65912f082a5c383f6523cd4434d58a1b7")
}

// UnpackWrongHeightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeight(uint32 coinbase, uint32 relay)
func (spvPeg *SpvPeg) UnpackWrongHeightError(raw []byte) (*SpvPegWrongHeight, error) {
	out := new(SpvPegWrongHeight)
	if err := spvPeg.abi.UnpackIntoInterface(out, "WrongHeight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SpvPegWrongPayoutScript represents a WrongPayoutScript error raised by the SpvPeg contract.
type SpvPegWrongPayoutScript struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPayoutScript(address receiver)
func SpvPegWrongPayoutScriptErrorID() common.Hash {
	return common.HexToHash("0x559fdfef0f055ae55befb2f1b261d2867b5b17bbbe5715b7c6448af80191d232")
}

// UnpackWrongPayoutScriptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPayoutScript(address receiver)
func (spvPeg *SpvPeg) UnpackWrongPayoutScriptError(raw []byte) (*SpvPegWrongPayoutScript, error) {
	out := new(SpvPegWrongPayoutScript)
	if err := spvPeg.abi.UnpackIntoInterface(out, "WrongPayoutScript", raw); err != nil {
		return nil, err
	}
	return out, nil
}
